import { build } from 'esbuild';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './command';
import { licencesOf } from './licences';

/** Provided by Azure Functions where the app runs; no registry has it. */
const broughtByAzure = '@azure/functions-core';

/** The approval service as one folder that can be put on a server or in Azure as it is: nothing is installed there. Any warning fails it. */
export async function serviceBuild(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { warnings, metafile } = await build({
    absWorkingDir: projectDir,
    entryPoints: { functions: 'src/service/hosts/azureFunctions.ts', serve: 'src/service/hosts/serve.ts' },
    outdir: folder, bundle: true, platform: 'node', format: 'cjs', target: 'node22', external: [broughtByAzure], keepNames: true, metafile: true, logLevel: 'silent'
  });
  if (warnings.length > 0) throw new Error(`The service cannot be bundled:\n${warnings.map(({ text, location }) => `- ${location?.file ?? ''}: ${text}`).join('\n')}`);
  cpSync(join(projectDir, 'config', 'service'), folder, { recursive: true });
  writeFileSync(join(folder, 'LICENCES.txt'), licencesOf(Object.keys(metafile.inputs), projectDir));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), undefined, 2)}\n`);
}

/** Azure Functions starts what `main` names. */
function manifest(): object {
  const { version, engines } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as { version: string; engines: object };
  return { name: 'partnership-governance-approvals', version, private: true, main: 'functions.js', engines, scripts: { start: 'node serve.js' } };
}
