'use strict';

const { transformSync } = require('esbuild');
const tsconfig = require('../tsconfig.jest.json');

const options = {
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  // Jest loads modules by `require` alone.
  supported: { 'dynamic-import': false },
  tsconfigRaw: JSON.stringify(tsconfig)
};
let hoisting;

/** What Jest runs, compiled file by file. Only ts-jest lifts `jest.mock` above the imports, so it compiles the few files with one. */
module.exports = {
  process(source, path, more) {
    if (source.includes('jest.mock(')) {
      // Loaded when it is needed: few processes meet such a file, and it brings the TypeScript compiler.
      hoisting ??= require('ts-jest').default.createTransformer({ diagnostics: false, tsconfig: 'test/tsconfig.jest.json' });
      return hoisting.process(source, path, more);
    }
    return transformSync(source, { ...options, sourcefile: path, loader: loaderOf(path) });
  }
};

function loaderOf(path) {
  return path.endsWith('.tsx') ? 'tsx' : path.endsWith('ts') ? 'ts' : 'jsx';
}
