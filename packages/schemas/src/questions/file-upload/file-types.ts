/**
 * What a file can be, by the kinds that a definition names. Photographs, films and sound as telephones, cameras and
 * doorbells make them, and PDF. No kind that a reader's computer could run, and none that needs unpacking to be known.
 */
export const FILE_KINDS = {
  photo: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/heic', 'image/avif'],
  video: ['video/mp4', 'video/quicktime', 'video/3gpp', 'video/webm'],
  sound: ['audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/wav', 'audio/ogg', 'audio/amr'],
  document: ['application/pdf'],
} as const;

export type FileKind = keyof typeof FILE_KINDS;
export type FileType = (typeof FILE_KINDS)[FileKind][number];

/** The media types of some kinds. */
export function typesOf(kinds: readonly FileKind[]): readonly FileType[] {
  return kinds.flatMap((kind) => FILE_KINDS[kind]);
}

/** Bytes from the start of a file that `findFileType` needs. */
export const HEAD_LENGTH = 64;

/** A signature: Latin-1 text at a place. */
const SIGNATURES: readonly (readonly [type: FileType, at: number, bytes: string])[] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['application/pdf', 0, '%PDF-'],
  ['audio/ogg', 0, 'OggS'],
  ['audio/amr', 0, '#!AMR'],
  ['audio/mpeg', 0, 'ID3'],
];

/** Major brands of the ISO base media file format (ISO/IEC 14496-12), by how they begin. */
const BRANDS: readonly (readonly [brand: string, type: FileType])[] = [
  ['hei', 'image/heic'],
  ['hev', 'image/heic'],
  ['mif1', 'image/heic'],
  ['msf1', 'image/heic'],
  ['avi', 'image/avif'],
  ['qt', 'video/quicktime'],
  ['3g', 'video/3gpp'],
  ['M4A', 'audio/mp4'],
  ['M4B', 'audio/mp4'],
  ['', 'video/mp4'],
];

/**
 * What a file is, by its first bytes. Its name and the type that the device declares are anybody's to choose, so
 * neither is asked. The form and the service run this same function, so they cannot disagree.
 *
 * @param head The first `HEAD_LENGTH` bytes, or the whole file when it is shorter.
 * @returns A media type, or undefined for a file of no known kind.
 */
export function findFileType(head: Uint8Array): FileType | undefined {
  const text = String.fromCharCode(...head.subarray(0, HEAD_LENGTH));
  const signed = SIGNATURES.find(([, at, bytes]) => text.startsWith(bytes, at));
  if (signed) return signed[0];
  if (text.startsWith('ftyp', 4)) return ofBrand(text);
  if (text.startsWith('RIFF')) return ofContainer(text.slice(8, 12));
  if (text.startsWith('\x1a\x45\xdf\xa3')) return text.includes('webm') ? 'video/webm' : undefined;
  return ofFrame(head);
}

function ofBrand(text: string): FileType | undefined {
  const brand = text.slice(8, 12);
  // An AVIF may call itself `mif1`, as an HEIC does; the brands that it is compatible with tell them apart.
  if (brand === 'mif1' && text.slice(16).includes('avif')) return 'image/avif';
  return BRANDS.find(([start]) => brand.startsWith(start))?.[1];
}

function ofContainer(form: string): FileType | undefined {
  if (form === 'WEBP') return 'image/webp';
  return form === 'WAVE' ? 'audio/wav' : undefined;
}

/** MPEG audio and ADTS have no header: each begins with eleven or twelve bits set, then its version and layer. */
function ofFrame([first = 0, second = 0]: Uint8Array): FileType | undefined {
  if (first !== 0xff) return undefined;
  if ((second & 0xf6) === 0xf0) return 'audio/aac';
  // Layer III of any version; the version 01 is reserved.
  return (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08 ? 'audio/mpeg' : undefined;
}
