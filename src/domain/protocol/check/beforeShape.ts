import { Found, Path } from './protocolProblem';

/** Characters of a pack as JSON. */
export const mostOfProtocol = 1_000_000;
/** A condition in a condition is two levels; people stop following after three of them. */
const mostLevels = 40;
/** Of one list, and of all that stands in a pack; ours have 3,000 parts. */
const mostOfList = 500;
const mostParts = 40_000;

interface Part {
  readonly value: unknown;
  readonly step?: string | number;
  readonly parent?: Part;
  readonly level: number;
}

const objectNames = ['__proto__', 'constructor', 'prototype'];

/**
 * What can be said before anything is known of the shape, in one walk that ends however big, deep or circular it is. `readable` is whether it is
 * worth looking any further.
 */
export function beforeShape(pack: unknown): { readonly problems: readonly Found[]; readonly readable: boolean } {
  const problems: Found[] = [];
  const parts: Part[] = [{ value: pack, level: 0 }];
  let length = 0;
  let count = 0;
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (part.level > mostLevels) return { problems: [{ path: pathOf(part).slice(0, 8), code: 'tooDeep', detail: String(mostLevels) }], readable: false };
    length += lengthOf(part);
    if (length > mostOfProtocol) return { problems: [{ path: [], code: 'tooBig', detail: String(mostOfProtocol) }], readable: false };
    if (Array.isArray(part.value) && part.value.length > mostOfList) return { problems: [{ path: pathOf(part), code: 'tooMany', detail: String(mostOfList) }], readable: false };
    if (++count > mostParts) return { problems: [{ path: [], code: 'tooMany', detail: String(mostParts) }], readable: false };
    if (typeof part.value === 'string') problems.push(...textProblems(part.value, part));
    if (typeof part.step === 'string' && objectNames.includes(part.step)) problems.push({ path: pathOf(part), code: 'unknownField' });
    parts.push(...partsOf(part).reverse());
  }
  return { problems, readable: true };
}

function partsOf(part: Part): Part[] {
  const { value, level } = part;
  if (typeof value !== 'object' || value === null) return [];
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? value.map((each, index) => [index, each] as const) : Object.entries(value);
  return steps.map(([step, each]) => ({ value: each, step, parent: part, level: level + 1 }));
}

/** About what it takes in JSON, marks included. */
function lengthOf({ value, step }: Part): number {
  const ofName = typeof step === 'string' ? step.length + 3 : 0;
  return ofName + 1 + (typeof value === 'string' ? value.length + 2 : typeof value === 'object' ? 2 : String(value).length);
}

function pathOf({ step, parent }: Part): Path {
  return parent === undefined || step === undefined ? [] : [...pathOf(parent), step];
}

/** A tag, a comment, an entity, or an address that runs. `a < b` and `R&D` are text. */
const markup = /<[a-z!?/]|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);|\b(?:javascript|vbscript)\s*:/i;
/** What no list can hold, and marks that turn the order in which a text is read. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;

function textProblems(text: string, part: Part): readonly Found[] {
  return [
    ...(markup.test(text) ? [{ path: pathOf(part), code: 'markup' } as const] : []),
    ...(unprintable.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')) ? [{ path: pathOf(part), code: 'unprintable' } as const] : [])
  ];
}
