/**
 * CommonJS code as the AMD module that the SPFx loader expects: named `<id>_<version>`, its dependencies in order.
 * An import outside `needs` fails by name.
 */
export function amdModule(id: string, version: string, needs: readonly string[], commonJs: string): string {
  return define(id, version, needs, `function () {
  var given = arguments, needs = ${JSON.stringify(needs)}, module = { exports: {} };
  function require(name) {
    var at = needs.indexOf(name);
    if (at < 0) { throw new Error('${id} does not declare that it needs ' + name); }
    return given[at];
  }
  (function (module, exports, require, define) {${commonJs}\n}).call(window, module, module.exports, require);
  return module.exports;
}`);
}

/** A module whose exports are those of another one. */
export function amdAlias(id: string, version: string, of: string): string {
  return define(id, version, [of], 'function (same) { return same; }');
}

function define(id: string, version: string, needs: readonly string[], factory: string): string {
  return `define(${JSON.stringify(`${id}_${version}`)}, ${JSON.stringify(needs)}, ${factory});\n`;
}
