import { build } from 'esbuild';
import path from 'node:path';

const scripts = ['before', 'boot', 'frame', 'lists'];
const styles = ['frame', 'icons'];

/** The host's own scripts: classic scripts that run in the order of the page. */
export async function bundleBrowserCode(hostDir: string, outdir: string): Promise<void> {
  await build({
    entryPoints: [...scripts.map((name) => path.join(hostDir, 'browser', `${name}.ts`)), ...styles.map((name) => path.join(hostDir, 'browser', `${name}.css`))],
    entryNames: '[name]',
    outdir,
    external: ['/_host/*'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    jsx: 'transform',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning'
  });
}
