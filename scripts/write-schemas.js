/**
 * Writes what is derived from the definitions to where others find it: the editor schemas beside the definitions, and
 * under `published/` the submission schemas and the API description for back-end teams. Run by `npm run build`.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parseService } from '@frontcounter/schemas/definition';
import { definitionJsonSchema, openApi, submissionJsonSchema, trackerJsonSchema } from '@frontcounter/schemas/export';

const root = new URL('../packages/schemas/', import.meta.url);
const published = new URL('published/', root);

/** @param {URL} address */
async function readJson(address) {
  return /** @type {unknown} */ (JSON.parse(await readFile(address, 'utf8')));
}

/**
 * @param {URL} address
 * @param {unknown} value
 */
async function writeJson(address, value) {
  await mkdir(new URL('./', address), { recursive: true });
  await writeFile(address, `${JSON.stringify(value, null, 2)}\n`);
}

const { version } = /** @type {{ version: string }} */ (await readJson(new URL('package.json', root)));
const ids = (await readdir(new URL('services/', root))).sort();
const services = await Promise.all(
  ids.map(async (id) => parseService(await readJson(new URL(`services/${id}/service.json`, root)))),
);

await rm(published, { recursive: true, force: true });
await writeJson(new URL('service-definition.schema.json', root), definitionJsonSchema());
await writeJson(new URL('tracker-definition.schema.json', root), trackerJsonSchema());
await writeJson(new URL('openapi.json', published), openApi(services, version));
for (const service of services) {
  await writeJson(new URL(`${service.id}/submission.schema.json`, published), submissionJsonSchema(service));
}
console.log(
  `Wrote the schemas of ${services.length === 1 ? '1 service' : `${services.length} services`} and the API description.`,
);
