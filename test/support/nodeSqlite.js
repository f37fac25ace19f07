// Jest 29 drops the `node:` prefix of built-in modules, and sqlite exists only under it.
module.exports = process.getBuiltinModule('node:sqlite');
