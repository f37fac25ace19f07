import { build } from 'esbuild';
import { join } from 'node:path';

/** The measuring code as one classic script, to run before any of the page's own. */
export async function pageScript(): Promise<string> {
  const result = await build({
    entryPoints: [join(__dirname, 'page', 'measures.entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    logLevel: 'warning'
  });
  return result.outputFiles[0].text;
}
