/**
 * Gives a program that this one started something to do, over the channel between them, and waits for its answer.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {import('node:child_process').Serializable} order
 * @returns {Promise<any>}
 * @throws when the program ends instead of answering
 */
export function ask(child, order) {
  return new Promise((resolve, reject) => {
    /** @param {number | null} code */
    const ended = (code) => reject(new Error(`A program of the bench ended with ${code} before it answered.`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer);
    });
    child.send(order);
  });
}
