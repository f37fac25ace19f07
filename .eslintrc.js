require('@rushstack/eslint-config/patch/modern-module-resolution');

const layers = require('./config/layers');

module.exports = {
  root: true,
  extends: ['@microsoft/eslint-config-spfx/lib/profiles/react'],
  parserOptions: { tsconfigRootDir: __dirname },
  ignorePatterns: ['*.scss.ts', 'node_modules/', 'lib/', 'dist/', 'release/', 'temp/', 'solution/', '.local/', 'test/bench/peer/'],
  overrides: [
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      excludedFiles: ['src/service/**', 'src/provisioning/cli/**'],
      // No `project`: none of the rules asks for types, and working them out took more than half of the time. tsc checks them.
      parser: '@typescript-eslint/parser',
      parserOptions: { ecmaVersion: 2020, sourceType: 'module' }
    },
    {
      files: ['local/**/*.ts', 'local/**/*.tsx', 'scripts/**/*.ts', 'test/**/*.ts', 'test/**/*.tsx', 'src/service/**/*.ts', 'src/provisioning/cli/**/*.ts'],
      parser: '@typescript-eslint/parser',
      parserOptions: { ecmaVersion: 2022, sourceType: 'module' }
    },
    {
      files: ['*.ts', '*.tsx'],
      plugins: ['import', 'jsx-a11y'],
      settings: {
        'import/resolver': { typescript: { project: ['tsconfig.json', 'tsconfig.node.json'] } },
        'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] }
      },
      rules: {
        // Cycles are oxlint's to find (config/cycles.json): here they would take three quarters of the time.
        'import/no-restricted-paths': ['warn', { zones: layers.zones }],
        'no-restricted-imports': ['warn', { patterns: layers.clientLibraries }],
        '@typescript-eslint/no-explicit-any': 'warn',
        '@typescript-eslint/no-non-null-assertion': 'warn',
        '@typescript-eslint/explicit-function-return-type': ['warn', { allowExpressions: true, allowTypedFunctionExpressions: true, allowHigherOrderFunctions: true }],
        // An interface of ours is named for what it is.
        '@typescript-eslint/naming-convention': 'off',
        // A property taken out of an object on purpose.
        '@typescript-eslint/no-unused-vars': ['warn', { vars: 'all', args: 'none', ignoreRestSiblings: true }],
        // `null` is what REST and React say.
        '@rushstack/no-new-null': 'off'
      }
    },
    {
      files: ['*.tsx'],
      extends: ['plugin:jsx-a11y/recommended']
    },
    {
      // The stores and provisioning speak to SharePoint and Graph; nobody else does.
      files: ['src/data/stores/**', 'src/provisioning/**', 'src/webparts/setup/setupGateway.ts', 'local/**', 'test/**'],
      rules: { 'no-restricted-imports': 'off' }
    },
    {
      // Node code is neither bundled nor split.
      files: ['local/**', 'scripts/**', 'test/**', 'src/service/**', 'src/provisioning/cli/**'],
      rules: { '@rushstack/import-requires-chunk-name': 'off', '@microsoft/spfx/import-requires-chunk-name': 'off' }
    }
  ]
};
