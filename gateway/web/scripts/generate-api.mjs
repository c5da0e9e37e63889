// Writes the types of every service's published interface into src/api/generated; nothing there is edited by hand.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const contracts = new URL('../../../infra/contracts/src/main/resources/', import.meta.url);
const generated = new URL('../src/api/generated/', import.meta.url);

await mkdir(generated, { recursive: true });
const services = JSON.parse(await readFile(new URL('services.json', contracts), 'utf8'));
for (const { name } of [{ name: 'gateway' }, ...services]) {
  await generate(name);
}

async function generate(service) {
  const target = new URL(`${service}.d.ts`, generated);
  const types = astToString(await openapiTS(new URL(`openapi/${service}.json`, contracts)));
  if ((await contentOf(target)) !== types) {
    await writeFile(target, types);
  }
}

async function contentOf(file) {
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}
