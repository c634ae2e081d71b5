/** Bytes from the start of a photograph in which its Exif block lies: right behind the start in a JPEG, in the index of an HEIC. */
export const LOCATION_SEARCH = 256 * 1024;

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
const GPS_DIRECTORY = 0x8825;
const LATITUDE = 2;
const ENTRY_LENGTH = 12;

/**
 * True when a photograph says where it was taken: its Exif block (JEITA CP-3451, a TIFF of its own) has a directory
 * of positions with a latitude in it. Looks for the block wherever it lies, so that JPEG and HEIC are read alike.
 * A reading library is ten times the size of this, because it gives all values and not one yes or no.
 */
export function hasLocation(head: Uint8Array): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  for (let at = head.indexOf(EXIF[0]!); at >= 0; at = head.indexOf(EXIF[0]!, at + 1)) {
    if (!EXIF.every((byte, index) => head[at + index] === byte)) continue;
    try {
      if (tiffHasLocation(view, at + EXIF.length)) return true;
    } catch (error) {
      // A block that is cut off or made up points outside the bytes.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return false;
}

function tiffHasLocation(view: DataView, start: number): boolean {
  const order = view.getUint16(start);
  if (order !== 0x4949 && order !== 0x4d4d) return false;
  const isLittle = order === 0x4949;
  const entryOf = (directory: number, tag: number): number | undefined => {
    const count = view.getUint16(directory, isLittle);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + index * ENTRY_LENGTH;
      if (view.getUint16(entry, isLittle) === tag) return entry;
    }
    return undefined;
  };
  const gps = entryOf(start + view.getUint32(start + 4, isLittle), GPS_DIRECTORY);
  return gps !== undefined && entryOf(start + view.getUint32(gps + 8, isLittle), LATITUDE) !== undefined;
}
