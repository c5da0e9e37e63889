// Writes the types of every service's published interface into src/api/generated; nothing there is edited by hand.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const SERVICES = ['gateway', 'plan', 'notification'];
const contracts = new URL('../../../infra/contracts/src/main/resources/openapi/', import.meta.url);
const generated = new URL('../src/api/generated/', import.meta.url);

await mkdir(generated, { recursive: true });
for (const service of SERVICES) {
  await generate(service);
}

async function generate(service) {
  const contract = new URL(`${service}.json`, contracts);
  const target = new URL(`${service}.d.ts`, generated);
  const types = existsSync(contract) ? astToString(await openapiTS(contract)) : noPaths(contract);
  if (await contentOf(target) !== types) {
    await writeFile(target, types);
  }
}

function noPaths(contract) {
  console.warn(`No contract yet at ${fileURLToPath(contract)}`);
  return 'export type paths = Record<string, never>;\nexport interface components { schemas: Record<string, never> }\n';
}

async function contentOf(file) {
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}
