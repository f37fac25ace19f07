import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Manifest, servedFrom } from './manifest';
import { readManifests } from './readManifests';

/** The assembly starts the runtime and holds most of its modules; it is no component itself. */
const assemblies = /assembly/;

/** Every component of the SPFx runtime that Microsoft publishes on npm. */
export function runtimeManifests(microsoftDir: string, baseUrl: string): Manifest[] {
  return readdirSync(microsoftDir)
    .map((name) => ({ name, dist: path.join(microsoftDir, name, 'dist') }))
    .filter(({ dist }) => existsSync(dist))
    .flatMap(({ name, dist }) => readManifests(dist).map((manifest) => servedFrom(manifest, `${baseUrl}${name}/dist/`)))
    .filter((manifest) => !assemblies.test(manifest.alias))
    .map(inEnglishOrWelsh);
}

/** Ids of the modules that the assembly brings with it, published on their own or not. */
export function modulesOfAssembly(assemblyFile: string): ReadonlySet<string> {
  const head = readFileSync(assemblyFile, 'utf8').slice(0, 4000);
  return new Set([...head.matchAll(/\['([0-9a-f-]{36})', '/g)].map((match) => match[1]));
}

/** The manifests list some hundred languages; a page needs two. Microsoft publishes English alone: where SharePoint has Welsh texts, ours are English. */
function inEnglishOrWelsh(manifest: Manifest): Manifest {
  const resources = Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]) => {
    const { paths } = resource;
    const english = paths?.['en-US'];
    return [name, paths && english ? { ...resource, paths: { default: paths.default, 'en-US': english, 'en-GB': english, 'cy-GB': english } } : resource] as const;
  });
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, scriptResources: Object.fromEntries(resources) } };
}
