import { createHash } from 'node:crypto';

const sha256 = (/** @type {string} */ text) => createHash('sha256').update(text).digest('base64');

/**
 * Gives each of many small files the proof that it belongs to the release, so that one hash covers all of them however
 * many there are: a Merkle tree. `packages/components/src/loader/proof.ts` follows a proof, and says what a leaf is.
 *
 * @param {ReadonlyMap<string, string>} files JSON objects by file name
 * @returns {{ root: string, proven: Map<string, string> }}
 */
export function withProofs(files) {
  /** @type {Map<string, string[]>} */
  const proofs = new Map([...files.keys()].map((file) => [file, []]));
  let level = [...files].map(([file, text]) => ({ hash: sha256(file + text), under: [file] }));
  while (level.length > 1) {
    /** @type {typeof level} */
    const above = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index], level[index + 1]];
      if (left && right) above.push(join(left, right, proofs));
      else if (left) above.push(left);
    }
    level = above;
  }
  const proven = [...files].map(([file, text]) => {
    const proof = JSON.stringify(proofs.get(file)?.join(' '));
    return /** @type {const} */ ([file, `{"proof":${proof},${text.slice(1)}`]);
  });
  return { root: level[0]?.hash ?? '', proven: new Map(proven) };
}

/**
 * @param {{ hash: string, under: string[] }} left
 * @param {{ hash: string, under: string[] }} right
 * @param {ReadonlyMap<string, string[]>} proofs
 */
function join(left, right, proofs) {
  for (const file of left.under) proofs.get(file)?.push(right.hash);
  for (const file of right.under) proofs.get(file)?.push(left.hash);
  return { hash: sha256([left.hash, right.hash].sort().join('')), under: [...left.under, ...right.under] };
}
