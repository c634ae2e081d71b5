import type { DangerPhrases } from './phrases.js';

const THEY =
  'he|she|they|someone|somebody|man|men|woman|boy|girl|guy|lad|lads|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mother|son|daughter|brother|neighbour|people';
const ARE = "is|'s|are|'re";
const WEAPON = 'knife|knives|gun|guns|machete|machetes|sword|shotgun|pistol|firearm|axe|weapon';
const ME = 'me|us|him|her|them|my|our|someone|somebody|everyone';
const SELF = 'myself|himself|herself|themselves|themself';
const ABOUT_TO = "going|gonna|want|wants|trying|threatening|threatens|about|will|'ll|might|planning";
const HOME = 'door|house|home|flat|window|garden|room|bedroom';

/** Phrases, never single words: a stolen kitchen knife and a film about a murder are ordinary things to write of. */
export const english: DangerPhrases = {
  phrases: {
    danger: [
      `${THEY} has|have|'s|'ve got a|an|the|his|her|some? big|large|long? kitchen|bread? ${WEAPON}`,
      `${THEY} has|have a|an|the|his|her big|large|long? kitchen|bread? ${WEAPON}`,
      `${THEY} ${ARE} holding|carrying|waving|swinging|pointing a|an|the|his|her|some|their? big|large|long? kitchen|bread? ${WEAPON}`,
      `outside|at|inside my|our|the ${HOME} right? now|again`,
      `${THEY} ${ARE} right? still? outside|inside|at my|our front|back? ${HOME}`,
      `${THEY} ${ARE} still? in|inside the|my|our house|home|flat|room|bedroom right? now`,
      `${THEY} ${ARE} still? outside right? now`,
      `${THEY} ${ARE} trying to get|break in|into`,
      `${THEY} ${ARE} breaking|kicking|smashing|banging in|into|down|on? my|our|the front|back? ${HOME}`,
      `${ABOUT_TO} to? kill|stab|shoot|strangle ${ME}`,
      `i|we 'm|am|'re|are going|gonna to? be? killed|die`,
      `${ARE} hitting|beating|attacking|strangling|choking|stabbing|raping|kicking|punching ${ME}`,
      `i|we 'm|am|'re|are trapped|hiding`,
      `locked me|us|myself|ourselves in`,
      `wo|will n't|not let me|us leave|out|go`,
      `ca|can n't|not breathe`,
      `cannot breathe`,
      `${ARE} n't|not breathing`,
      `${ARE}|am|'m bleeding badly|heavily|everywhere|now`,
      `help me right? now`,
      `help me please|quick|quickly`,
      `in danger right? now`,
      `scared|frightened|afraid|fear for my|our life|lives`,
    ],
    'self-harm': [
      `${ABOUT_TO} to? kill|hurt|harm|hang|cut|stab|drown|shoot ${SELF}`,
      `killing ${SELF}`,
      `${ABOUT_TO} to? end my|his|her|their|it own? life|all`,
      `ending my|his|her|their own? life`,
      `want|wants|going|ready to die`,
      `am|'m|is|'s|feel|feels|feeling|are|'re so|very|really? suicidal`,
      `commit|committing|attempt|attempting|considering|contemplating|about suicide`,
      `suicide note`,
      `taken|taking|took an overdose`,
      `have|'ve|has|'s overdosed`,
      `taken|took all|lots|loads|too of|many my|his|her|the? tablets|pills|medication|paracetamol`,
      `better off dead`,
      `do|does n't|not want to be alive|here`,
      `do|does n't|not want to live`,
      `no reason to live`,
      `going|about|threatening to jump off|from|in`,
    ],
  },
  negations: ['not', "n't", 'never', 'no', 'nobody', 'without', 'cannot'],
  past: ['was', 'were', 'had', 'thought', 'used', 'been'],
  longAgo: ['ago', 'yesterday', 'last', 'previously', 'film', 'book', 'song'],
};
