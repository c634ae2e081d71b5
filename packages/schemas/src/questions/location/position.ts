/** A place on the Earth in WGS 84, as devices and maps have it. */
export interface Place {
  /** Degrees north of the equator, -90 to 90. */
  readonly latitude: number;
  /** Degrees east of Greenwich, -180 to 180. */
  readonly longitude: number;
  /** Radius in whole metres within which the device believes itself to be. Only of a device. */
  readonly accuracy?: number;
  /** `device`: where the device was when the person asked it. `map`: where they put a marker. */
  readonly source: 'device' | 'map';
}

/** Half the way round the Earth, in metres: no position can be further off. */
export const MOST_ACCURACY = 20_037_509;

/** A hundred-thousandth of a degree is about a metre, finer than a device knows or a finger points. */
const DECIMALS = 5;

const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?:e-\d+)?)`;
const written = /* @__PURE__ */ new RegExp(`^${NUMBER},${NUMBER}(?:,(\\d+))?$`);

/** A position that is no finer than it need be. */
export function roundPosition(latitude: number, longitude: number, accuracy?: number): Place {
  return {
    latitude: round(latitude),
    longitude: round(longitude),
    ...(accuracy === undefined
      ? { source: 'map' }
      : { accuracy: Math.min(Math.ceil(Math.max(accuracy, 0)), MOST_ACCURACY), source: 'device' }),
  };
}

/** One line of text for an input: `51.48123,-3.17909` of a map, `51.48123,-3.17909,12` of a device. */
export function writePosition({ latitude, longitude, accuracy }: Place): string {
  return [latitude, longitude, ...(accuracy === undefined ? [] : [accuracy])].join();
}

/** The position that `writePosition` wrote; undefined of anything else. */
export function readPosition(text: string): Place | undefined {
  const [, latitude, longitude, accuracy] = written.exec(text) ?? [];
  return acceptPosition({
    latitude: Number(latitude),
    longitude: Number(longitude),
    ...(accuracy === undefined ? { source: 'map' } : { accuracy: Number(accuracy), source: 'device' }),
  });
}

export function acceptPosition(value: unknown): Place | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { latitude, longitude, accuracy, source, ...others } = value as Readonly<Record<string, unknown>>;
  const isAccuracyRight =
    source === 'device'
      ? Number.isInteger(accuracy) && isBetween(accuracy, 0, MOST_ACCURACY)
      : source === 'map' && !Object.hasOwn(value, 'accuracy');
  return isAccuracyRight &&
    isBetween(latitude, -90, 90) &&
    isBetween(longitude, -180, 180) &&
    Object.keys(others).length === 0
    ? (value as Place)
    : undefined;
}

/** As it is read and copied into a map: `51.48123, -3.17909`. */
export function positionText({ latitude, longitude }: Place): string {
  return `${round(latitude)}, ${round(longitude)}`;
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

/** Zero has no sign here. */
function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS)) + 0;
}
