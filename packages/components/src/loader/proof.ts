/** What each file brings a proof for, because a table of them would weigh more than what a page loads of them. */
export const bringsProof = (file: string): boolean => /^(?:force|tracker)\.|\.(?:first|prerendered)\./.test(file);

/** Such a file as it is shipped: the proof first, then what was proved. */
const PROVEN = /^\{"proof":"([^"]*)",(.*)$/s;

/**
 * Whether a file belongs to the tree with this root (a Merkle tree; SHA-256, in Base64). Its proof holds the hashes that
 * stand beside it on the way up. A leaf is made from the file's name and its text without the proof, so no file can pass
 * for another; a name has a full stop and Base64 has none, so no leaf can pass for a branch.
 *
 * `scripts/build-cdn/proofs.js` makes the tree.
 */
export async function leadsTo(root: string, file: string, text: string, subtle: SubtleCrypto): Promise<boolean> {
  const [, proof = '', rest = ''] = PROVEN.exec(text) ?? [];
  let hash = await sha256(`${file}{${rest}`, subtle);
  for (const beside of proof.match(/\S+/g) ?? []) hash = await sha256([hash, beside].sort().join(''), subtle);
  return hash === root;
}

async function sha256(text: string, subtle: SubtleCrypto): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...digest));
}
