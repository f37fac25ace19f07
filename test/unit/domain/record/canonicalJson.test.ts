import { canonicalJson } from '../../../../src/domain/record/canonicalJson';

// The values are those that RFC 8785 gives as examples, where it has one.
test.each<[string, unknown, string]>([
  ['numbers as JavaScript writes them', [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
  ['what a text escapes, and nothing else', '€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  ['true, false and null', [null, true, false], '[null,true,false]'],
  ['names by their code units, not by their characters', { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}'],
  ['names that are numbers', { 10: 'a', 9: 'b' }, '{"10":"a","9":"b"}'],
  ['a name that every object has', JSON.parse('{"b":1,"__proto__":{"a":1}}'), '{"__proto__":{"a":1},"b":1}'],
  ['objects in arrays in objects', { b: [{ d: 1, c: 2 }], a: {} }, '{"a":{},"b":[{"c":2,"d":1}]}'],
  ['a member that is undefined is left out', { a: undefined, b: 1 }, '{"b":1}']
])('%s', (_, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each<[string, unknown]>([
  ['no number', { a: NaN }],
  ['infinity', [Infinity]],
  ['half a character', 'a\ud83d'],
  ['half a character in a name', { '\ude00': 1 }],
  ['a gap', [1, undefined]],
  ['an empty place of an array', Array(1)],
  ['a big integer', BigInt(1)]
])('%s is refused', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});
