/* Fluent writes thousands of rules into the document, and jsdom tries each of them on each element whose role or name is asked for.
   What a role, a name and being visible follow from is `display` and `visibility`: only rules with one of them are written. */
const written = /[{;]\s*(display|visibility)\s*:/;
let sheet;

window.FabricConfig = {
  mergeStyles: {
    injectionMode: 0,
    onInsertRule: (rule) => {
      if (!written.test(rule)) return;
      sheet ??= document.head.appendChild(document.createElement('style')).sheet;
      sheet.insertRule(rule, sheet.cssRules.length);
    }
  }
};
