import path from 'node:path';
import { readFileSync } from 'node:fs';
import { libraries, standInsById, standInsByName } from '../standins/standIns';
import { amdAlias, amdModule } from './amdModule';
import type { Manifest, ScriptResource } from './manifest';

/** A module that the host supplies, because no npm package ships it as the loader wants it. */
export interface SuppliedModule {
  readonly manifest: Manifest;
  readonly source: () => string;
}

interface Wanted {
  readonly name: string;
  readonly id: string;
  readonly version: string;
}

/** React as SharePoint supplies it: the published production build. */
const published: Readonly<Record<string, { readonly file: string; readonly needs: readonly string[] }>> = {
  react: { file: 'react/umd/react.production.min.js', needs: [] },
  'react-dom': { file: 'react-dom/umd/react-dom.production.min.js', needs: ['react'] }
};

/** Supplies whatever the manifests refer to and none of them is; `inAssembly` needs a manifest, but no source. */
export function suppliedModules(manifests: readonly Manifest[], inAssembly: ReadonlySet<string>, dirs: { readonly nodeModules: string; readonly built: string }, baseUrl: string): SuppliedModule[] {
  const known = new Map<string, Wanted>();
  for (const wanted of [...references(manifests), ...Object.entries(libraries).map(([name, { id, version }]) => ({ name, id, version }))]) {
    known.set(wanted.name, wanted);
  }
  const componentOf = (name: string): ScriptResource => {
    const { id, version } = found(known.get(name), name);
    return { type: 'component', id, version };
  };
  const built = (module: string): string => readFileSync(path.join(dirs.built, 'modules', `${module}.js`), 'utf8');

  function supply({ name, id, version }: Wanted, needs: readonly string[], source: () => string): SuppliedModule {
    const scriptResources: Record<string, ScriptResource> = { main: { type: 'path', path: `${id}.js` } };
    for (const need of needs) {
      scriptResources[need] = componentOf(need);
    }
    return {
      manifest: { id, alias: name, version, componentType: 'Library', manifestVersion: 2, loaderConfig: { internalModuleBaseUrls: [baseUrl], entryModuleId: 'main', scriptResources } },
      source
    };
  }

  function supplyWanted(wanted: Wanted): SuppliedModule {
    const { name, id, version } = wanted;
    if (inAssembly.has(id)) {
      return supply(wanted, [], () => { throw new Error(`${name} is part of the assembly`); });
    }
    if (name in published) {
      const { file, needs } = published[name];
      return supply(wanted, needs, () => amdModule(id, version, needs, readFileSync(path.join(dirs.nodeModules, file), 'utf8')));
    }
    const { module, needs } = found(standInsByName[name], name);
    return supply(wanted, needs, () => module in libraries ? amdAlias(id, version, module) : amdModule(id, version, needs, built(module)));
  }

  const present = new Set(manifests.map((manifest) => manifest.id));
  const missing = references(manifests).filter(({ id }, at, all) => !present.has(id) && all.findIndex((other) => other.id === id) === at);
  return [
    ...missing.map(supplyWanted),
    ...Object.entries(libraries).map(([name, { id, version, module, needs }]) => supply({ name, id, version }, needs, () => amdModule(id, version, needs, built(module)))),
    ...standInsById.map(({ id, version, module, needs }) => supply({ name: `${module} ${id}`, id, version }, needs, () => amdAlias(id, version, module)))
  ];
}

function references(manifests: readonly Manifest[]): Wanted[] {
  return manifests.flatMap(({ loaderConfig }) =>
    Object.entries(loaderConfig.scriptResources).flatMap(([name, { id, version }]) => (id && version ? [{ name, id, version }] : []))
  );
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) {
    throw new Error(`The SPFx runtime asks for ${name}, which the host cannot supply: add it to local/host/standins/standIns.ts`);
  }
  return value;
}
