import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Modules that the SPFx loader asks for: the host's application and the stand-ins, as CommonJS that `amdModule` wraps. */
export async function bundleModules(projectDir: string, outdir: string): Promise<void> {
  const standIns = path.join(projectDir, 'local/host/standins/modules');
  await build({
    entryPoints: [
      ...readdirSync(standIns).map((file) => path.join(standIns, file)),
      path.join(projectDir, 'local/host/browser/application/hostApplication.ts')
    ],
    entryNames: '[name]',
    outdir: path.join(outdir, 'modules'),
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2019',
    nodePaths: [path.join(projectDir, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'given by the loader',
        setup(bundler) {
          bundler.onResolve({ filter: /^(react|react-dom|@microsoft\/sp-[\w-]+)$/ }, (imported) => ({ path: imported.path, external: true }));
        }
      }
    ],
    logLevel: 'warning'
  });
}
