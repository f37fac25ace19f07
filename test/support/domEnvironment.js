'use strict';

/* Whether an element can be seen is asked for with every role and name, and jsdom 20 then tries each rule of each style sheet, its own of some hundred included,
   on the element and on all that it is in. Only the few rules that say something of `visibility` can decide that; what follows is jsdom's own cascade over these. */
const environment = require.resolve('jest-environment-jsdom');
const fromJsdom = (file) => require(require.resolve(`jsdom/lib/jsdom/${file}`, { paths: [environment] }));
const styleRules = fromJsdom('living/helpers/style-rules');
const { matchesDontThrow } = fromJsdom('living/helpers/selectors');

if (/visibility/.test(fromJsdom('browser/default-stylesheet')) || Object.keys(styleRules.propertiesWithResolvedValueImplemented).join() !== 'visibility') {
  throw new Error('jsdom works visibility out in another way than test/support/domEnvironment.js knows.');
}

// Before jsdom's window takes it over.
styleRules.getResolvedValue = (element) => {
  const deciding = element._ownerDocument.styleSheets._list.flatMap((sheet) => Array.from(sheet.cssRules).flatMap(onScreen)).filter(({ style }) => visibilityIn(style) !== '');
  for (let each = element; each !== null; each = each.parentElement) {
    const values = [...deciding.filter(({ selectorText }) => matchesDontThrow(each, selectorText)).map(({ style }) => style), each.style].map(visibilityIn);
    const decided = values.filter((value) => value !== '').at(-1);
    if (decided !== undefined) return decided;
  }
  return 'visible';
};

const visibilityIn = (style) => style?.getPropertyValue('visibility') ?? '';
const onScreen = (rule) => (rule.media === undefined ? [rule] : Array.from(rule.media).includes('screen') ? Array.from(rule.cssRules) : []);

module.exports = require(environment);

/* Which control a label names is asked for with every label and every element, and jsdom then goes through the whole document each time, though it keeps its ids.
   Where one element has the id it is that one; else, or outside of the document, jsdom's own search decides. */
fromJsdom('../api');
const { isLabelable } = fromJsdom('living/helpers/form-controls');
const label = fromJsdom('living/nodes/HTMLLabelElement-impl').implementation.prototype;
const { get: searched } = Object.getOwnPropertyDescriptor(label, 'control');
Object.defineProperty(label, 'control', {
  get() {
    const [named, ...others] = this._ownerDocument._ids[this.getAttributeNS(null, 'for')] ?? [];
    const isSure = named !== undefined && others.length === 0 && [this, named].every((each) => each.getRootNode({}) === this._ownerDocument);
    return isSure ? (isLabelable(named) ? named : null) : searched.call(this);
  }
});
