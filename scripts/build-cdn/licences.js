import { readdirSync, readFileSync } from 'node:fs';

/**
 * The licences of the packages that went into the files: most ask that their notice goes where their code goes.
 *
 * @param {readonly string[]} modules Paths of the bundled modules.
 */
export function licences(modules) {
  const folders = modules.map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  const texts = [...new Set(folders)]
    .filter((folder) => folder !== undefined)
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      return `${name} ${version}\n\n${readFileSync(`${folder}/${licenceIn(folder)}`, 'utf8').trim()}\n`;
    });
  return [`Front Counter\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`, ...texts.sort()].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}

/**
 * Packages spell it as they please: LICENSE, license, LICENSE.md.
 *
 * @param {string} folder
 */
function licenceIn(folder) {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.|$)/i.test(file));
  if (name === undefined) throw new Error(`${folder} has no licence.`);
  return name;
}
