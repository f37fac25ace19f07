import { evaluate, type ExpressionValue, type Resolve } from './formatExpression';

/** How a formatted cell looks. The tones are ours; SharePoint's classes are only ever read, never put on the page. */
export const tones = ['good', 'low', 'warning', 'severe', 'blocked', 'info', 'neutral'] as const;
export type Tone = (typeof tones)[number];

export interface FormattedCell {
  readonly text: string;
  readonly tone?: Tone;
}

/** Draws a cell by its column formatting; undefined: plain text. */
export type ColumnFormat = (value: ExpressionValue, column: string) => FormattedCell | undefined;

const plainText: ColumnFormat = () => undefined;

/**
 * Reads a column's formatting as stored. What chooses a class or a text by the value is drawn; anything fancier
 * (icons, links, several elements, actions) falls back to plain text. So does what is no formatting at all, or is
 * nested without end: a column's formatting never takes the entries off the screen.
 */
export function readColumnFormat(json: string | undefined): ColumnFormat {
  const element = json === undefined ? undefined : orUndefined(() => innermost(JSON.parse(json)));
  if (!element) return plainText;
  return (value, column) => {
    const resolve: Resolve = (name) => (name === '@currentField' || name === `[$${column}]` ? value : undefined);
    return orUndefined(() => ({
      text: String(evaluate(element.txtContent, resolve)),
      tone: toneOf(String(evaluate(element.attributes?.class ?? '', resolve)))
    }));
  };
}

interface FormatElement {
  readonly elmType?: unknown;
  readonly txtContent?: unknown;
  readonly attributes?: { readonly class?: unknown };
  readonly children?: unknown;
}

const drawn = ['div', 'span'];
const understood = ['$schema', 'elmType', 'txtContent', 'attributes', 'style', 'children', 'debugMode'];

/** SharePoint's own designer wraps a pill in a box; a chain of single children is one element. */
function innermost(value: unknown): FormatElement | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const element = value as FormatElement;
  const plain = Object.keys(element).every((key) => understood.includes(key)) && drawn.includes(String(element.elmType));
  if (!plain || Object.keys(element.attributes ?? {}).some((name) => name !== 'class')) return undefined;
  if (Array.isArray(element.children) && element.children.length > 0) {
    return element.children.length === 1 && element.txtContent === undefined ? innermost(element.children[0]) : undefined;
  }
  return element.txtContent === undefined ? undefined : element;
}

const toneOfClass: readonly (readonly [RegExp, Tone])[] = [
  [/sp-field-severity--good|BgMintGreen|BgSage|successBackground|BgGreen/i, 'good'],
  [/sp-field-severity--low|BgLightGr[ae]y|BgGr[ae]y|BgSilver/i, 'low'],
  [/sp-field-severity--warning|BgGold|BgYellow|BgPeach|BgOrange|warningBackground/i, 'warning'],
  [/sp-field-severity--severeWarning|BgCoral|BgDustRose|BgRed|BgPink/i, 'severe'],
  [/sp-field-severity--blocked|errorBackground|blockingBackground/i, 'blocked'],
  [/BgCornflowerBlue|BgCyanBlue|BgBlue|BgTeal|BgLilac|BgPurple|BgLavender/i, 'info'],
  [/sp-css-backgroundColor|sp-field-/i, 'neutral']
];

function toneOf(classes: string): Tone | undefined {
  return toneOfClass.find(([pattern]) => pattern.test(classes))?.[1];
}

function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
