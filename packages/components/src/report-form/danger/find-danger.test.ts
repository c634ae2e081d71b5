import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findDanger } from './find-danger.js';

const IN_DANGER = [
  'He has a knife',
  'he’s got a big kitchen knife and I am upstairs',
  'hes got a gun',
  'They are waving machetes',
  'HE IS OUTSIDE MY DOOR',
  'he is still outside my door now',
  'My ex is trying to get in',
  'someone is breaking into my house',
  'He says he is going to kill me.',
  'he said hes gonna kill us',
  'I’m trapped in the bathroom',
  'She won’t let me leave',
  'He is hitting me',
  'I can’t breathe',
  'my dad isn’t breathing',
  'Mae ganddo gyllell',
  'Ma cyllell gyda fe',
  'Mae hi’n mynd i fy lladd',
  'mae o tu allan i fy nrws',
  'Mae e’n fy nharo i',
  'mae’n ceisio torri i mewn',
  'Maen nhw tu allan i’r tŷ rŵan',
  'Mae ganddo gyllell'.normalize('NFD'),
  'tu allan i’r tŷ nawr'.normalize('NFD'),
];
const SELF_HARM = [
  'I want to die',
  'I’m going to kill myself',
  'im feeling suicidal',
  'She has taken an overdose',
  'I don’t want to be here',
  'He is threatening to kill himself',
  'Dw i eisiau marw',
  'Rydw i am ladd fy hun',
  'mae hi wedi cymryd gorddos',
];
const ORDINARY = [
  '',
  'A kitchen knife was stolen from my shed.',
  'He had a knife',
  'He has no knife',
  'He does not have a gun, he has a gunmetal bicycle.',
  'I do not think he is going to kill me',
  'I was going to kill time before the train',
  'I thought that he was going to kill me',
  'Last year he said he is going to kill me',
  'This queue is killing me. I could murder a cup of tea.',
  'My gun is locked in its cabinet and my knife is blunt',
  'The overdose clinic in the High Street',
  'A book about suicide',
  'I am not suicidal',
  'The door of my house is outside the gate',
  'I parked outside my house',
  'They has knifelike edges; he has agun',
  'He died two years ago',
  'my phone is dying to be found',
  'Roedd ganddo gyllell',
  'Nid oes ganddo gyllell',
  'Dydw i ddim eisiau marw',
  'Collais fy ffôn tu allan i’r tŷ',
  'Roedd yn mynd i fy lladd',
  'Mae ganddo gar glas',
  'Gorddos o gaws',
  'Rwy’n marw eisiau bwyd',
];

describe('findDanger', () => {
  for (const text of IN_DANGER) it(`finds danger in "${text}"`, () => assert.ok(findDanger(text).has('danger')));
  for (const text of SELF_HARM) it(`finds self-harm in "${text}"`, () => assert.ok(findDanger(text).has('self-harm')));
  for (const text of ORDINARY) it(`finds nothing in "${text}"`, () => assert.deepEqual([...findDanger(text)], []));

  it('goes by whole words', () => {
    assert.equal(findDanger('he has a knifetest').size, 0);
    assert.equal(findDanger('the has a knife').size, 0);
    assert.equal(findDanger('mae ganddo gyllellau').size, 0);
  });

  it('finds a phrase in the middle of a long story', () => {
    const story = 'I came home late and sat down to eat. '.repeat(500);
    assert.deepEqual([...findDanger(`${story} He has a knife! ${story}`)], ['danger']);
    assert.equal(findDanger(story).size, 0);
  });

  it('raises no alarm at the stories of ordinary reports', () => {
    const folder = new URL('../../../../schemas/services/', import.meta.url);
    const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
    for (const id of readdirSync(folder)) {
      const { safety } = read(`${id}/service.json`) as { safety: string };
      if (safety !== 'standard') continue;
      for (const text of textsOf(read(`${id}/examples.json`)))
        assert.deepEqual([...findDanger(text)], [], `${id}: ${text}`);
    }
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
