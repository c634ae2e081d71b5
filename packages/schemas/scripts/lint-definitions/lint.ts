import { definitionWords, type ServiceDefinition } from '../../src/definition/index.js';
import { emergencyCheckSection } from '../../src/definition/emergency-check.js';
import { pagesOf, questionGroups } from '../../src/definition/groups/index.js';
import { pageWords } from '../../src/definition/page-words.js';
import type { Overlay } from '../../src/messages/words.js';
import type { FiledFinding, Finding } from './finding.js';
import { hardPages } from './page-reading-age.js';
import { uncoveredQuestions } from './personal-data.js';
import { untoldRefusals } from './prefer-not-to-say.js';
import type { OtherMeanings } from './other-meanings.js';
import { differingWordings, idleMeanings, rewordedPaths, type Source } from './same-question.js';
import { untranslated } from './translations.js';

export interface LintedService {
  /** The definition as parsed, its groups written out. */
  readonly service: ServiceDefinition;
  /** As its author wrote it. */
  readonly json: unknown;
  readonly welsh: Overlay;
}

const SERVICES = 'packages/schemas/services';
const MEANINGS = 'packages/schemas/scripts/lint-definitions/other-meanings.ts';
const DEFINITION = 'packages/schemas/src/definition';

/** Everything that is to be mended or looked at in these services, errors first, each thing once. */
export function lintServices(services: readonly LintedService[], meanings: OtherMeanings = {}): FiledFinding[] {
  const findings = services.flatMap(({ service, json, welsh }) => {
    const own = `${SERVICES}/${service.id}`;
    const reworded = rewordedPaths(json);
    const inFile = (finding: Finding): FiledFinding => ({
      ...finding,
      file: fileOf(finding.place, service, reworded) ?? `${own}/service.json`,
    });
    return [
      ...hardPages(service).map(inFile),
      ...untoldRefusals(service).map((finding) => ({ ...finding, file: `${own}/service.json` })),
      ...uncoveredQuestions(service).map((finding) => ({ ...finding, file: `${own}/service.json` })),
      ...untranslated(service, 'cy', welsh).map((finding) => ({ ...finding, file: `${own}/cy.json` })),
    ];
  });
  const sources = sourcesOf(services);
  const differing = differingWordings(sources, meanings).map((finding) => ({ ...finding, file: SERVICES }));
  const idle = idleMeanings(sources, meanings).map((finding) => ({ ...finding, file: MEANINGS }));
  const once = new Map(
    [...findings, ...differing, ...idle].map((each) => [`${each.file} ${each.place} ${each.wrong}`, each]),
  );
  return [...once.values()].sort((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0));
}

/** The file of a shared page, when the service shows it in the shared words. */
function fileOf(place: string, service: ServiceDefinition, reworded: ReadonlySet<string>): string | undefined {
  const page = service.sections.flatMap(({ pages }) => pages).find(({ id }) => place === `pages.${id}`);
  if (!page || [...pageWords(page).keys()].some((path) => reworded.has(path))) return undefined;
  if (emergencyCheckSection.pages.some(({ id }) => id === page.id)) return `${DEFINITION}/emergency-check.ts`;
  const group = questionGroups.find((each) => pagesOf(each).some(({ id }) => id === page.id));
  return group && isSame(wordsOf(group), pageWords(page)) ? `${DEFINITION}/groups/${group.id}.ts` : undefined;
}

/** Whether a page says what the group says: a page of a service's own may have the same id. */
function isSame(group: ReadonlyMap<string, string>, page: ReadonlyMap<string, string>): boolean {
  return [...page].every(([path, text]) => group.get(path) === text);
}

function wordsOf(group: (typeof questionGroups)[number]): Map<string, string> {
  return new Map(pagesOf(group).flatMap((page) => [...pageWords(page)]));
}

function sourcesOf(services: readonly LintedService[]): Source[] {
  return [
    ...questionGroups.map((group) => ({
      name: `the group ${group.id}`,
      words: wordsOf(group),
      reworded: new Set<string>(),
    })),
    ...services.map(({ service, json }) => ({
      name: service.id,
      words: definitionWords(service),
      reworded: rewordedPaths(json),
    })),
  ];
}
