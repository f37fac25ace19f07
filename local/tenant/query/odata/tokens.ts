/** Raised while reading; the parser's caller answers with the whole expression, as SharePoint does. */
export class UnreadableExpression extends Error {}

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'datetime' | 'guid'; readonly text: string }
  | { readonly kind: '(' | ')' | ',' };

const patterns = {
  space: /\s+/y,
  typed: /(datetime|guid)'([^']*)'/iy,
  text: /'((?:[^']|'')*)'/y,
  number: /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[LlMmDdFf]?(?![\w'])/y,
  word: /[\p{L}_][\p{L}\p{N}_]*(?:\/[\p{L}_][\p{L}\p{N}_]*)*/uy,
  mark: /[(),]/y
} as const;

/** The words, literals and marks of an OData v3 expression. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? undefined;
    at = found ? pattern.lastIndex : at;
    return found;
  };
  while (at < text.length) {
    if (take(patterns.space)) continue;
    tokens.push(nextToken(take));
  }
  return tokens;
}

function nextToken(take: (pattern: RegExp) => RegExpExecArray | undefined): Token {
  const typed = take(patterns.typed);
  if (typed) return { kind: typed[1].toLowerCase() === 'guid' ? 'guid' : 'datetime', text: typed[2] };
  const text = take(patterns.text);
  if (text) return { kind: 'text', text: text[1].replace(/''/g, "'") };
  const number = take(patterns.number);
  if (number) return { kind: 'number', value: Number(number[0].replace(/[LlMmDdFf]$/, '')) };
  const word = take(patterns.word);
  if (word) return { kind: 'word', text: word[0] };
  const mark = take(patterns.mark);
  if (mark && isMark(mark[0])) return { kind: mark[0] };
  throw new UnreadableExpression();
}

function isMark(text: string): text is '(' | ')' | ',' {
  return text === '(' || text === ')' || text === ',';
}
