import { build } from 'esbuild';
import path from 'node:path';

const entries = ['before.ts', 'boot.ts', 'frame.ts', 'lists.tsx', 'frame.css', 'icons.css', 'outlook.css'];

/** The host's own scripts: classic scripts that run in the order of the page. */
export async function bundleBrowserCode(hostDir: string, outdir: string): Promise<void> {
  await build({
    entryPoints: entries.map((name) => path.join(hostDir, 'browser', name)),
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
