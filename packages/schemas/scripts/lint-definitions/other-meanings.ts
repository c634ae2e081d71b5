/**
 * Questions that share an id and ask different things: by id, what it means in each of the services that do not mean the
 * ordinary thing. Ids are permanent, so this is where such a thing is said, for whoever reads answers of several services.
 */
export type OtherMeanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const found = { 'found-property': 'of a thing that was found' };
const missing = { 'missing-person': 'of the missing person' };
const collision = { 'road-traffic-collision': 'of a collision' };
const vehicle = { 'vehicle-theft': 'of a stolen vehicle' };
const stalking = { 'stalking-harassment': 'of stalking or harassment' };

export const otherMeanings: OtherMeanings = {
  affected: { fraud: 'what was lost or put at risk, not who is troubled by it' },
  checked: vehicle,
  contents: found,
  declaration: { 'firearms-certificate': 'for an application, which has to be complete' },
  effects: stalking,
  entry: vehicle,
  evidence: { 'antisocial-behaviour': 'what the person has, not what there may be' },
  'evidence-files': { 'antisocial-behaviour': 'what the person has, not what there may be' },
  imei: found,
  'item-type': found,
  make: vehicle,
  marks: { ...found, ...missing, ...vehicle },
  more: found,
  now: { 'found-property': 'where the thing is, not whether it goes on' },
  owner: vehicle,
  'owner-contact': { 'found-property': 'whether the owner may have the finder’s name and number' },
  'owner-name': vehicle,
  'person-contact': collision,
  'person-name': collision,
  'person-vehicle': collision,
  place: {
    'antisocial-behaviour': 'where it goes on',
    'found-property': 'where a thing was found',
    'lost-property': 'where a thing was lost',
    'road-traffic-collision': 'where on the roads it was',
    'vehicle-theft': 'where the vehicle was parked',
  },
  places: { ...missing },
  relationship: { 'missing-person': 'of the person who reports, not of the one who does it' },
  risk: missing,
  role: {
    'antisocial-behaviour': 'whom it is reported for',
    'road-traffic-collision': 'the part in a collision',
  },
  route: { fraud: 'how to tell Report Fraud, not where somebody went' },
  'serial-number': found,
  share: { 'hate-crime': 'with a third-party reporting centre, not with a council or landlord' },
  taken: { 'missing-person': 'what the person took along, not what was stolen' },
  'vehicle-kind': collision,
  'vehicle-looks': collision,
  who: { 'stalking-harassment': 'what the person is to the victim, not who it is' },
  witnesses: { 'antisocial-behaviour': 'who they are, not whether there are any' },
};
