import { comparisons, joined, type Comparison, type FieldPath, type FilterExpression, type Literal } from '../filter';
import { expressionNotValid } from '../refusals';
import { tokensOf, UnreadableExpression, type Token } from './tokens';

/** More than anybody writes, and less than SQLite and the stack can take. */
const deepest = 100;
const longest = 10_000;

/**
 * Reads a `$filter` of SharePoint's OData v3 dialect: eq ne lt le gt ge, and or not, substringof, startswith.
 * @throws what SharePoint answers (400) to everything else, other OData functions included
 */
export function parseFilter(text: string): FilterExpression {
  try {
    const tokens = tokensOf(text);
    if (tokens.length > longest) throw new UnreadableExpression();
    const reader = new Reader(tokens);
    const expression = either(reader);
    reader.expectEnd();
    return expression;
  } catch (problem) {
    if (problem instanceof UnreadableExpression) throw expressionNotValid(text);
    throw problem;
  }
}

function either(reader: Reader): FilterExpression {
  const of = [both(reader)];
  while (reader.takeWord('or')) of.push(both(reader));
  return joined('any', of);
}

function both(reader: Reader): FilterExpression {
  const of = [one(reader)];
  while (reader.takeWord('and')) of.push(one(reader));
  return joined('all', of);
}

function one(reader: Reader): FilterExpression {
  if (reader.takeWord('not')) return { kind: 'not', of: reader.deeper(() => one(reader)) };
  if (reader.take('(')) {
    const inner = reader.deeper(() => either(reader));
    reader.expect(')');
    return inner;
  }
  const word = reader.word();
  return reader.take('(') ? call(word, reader) : comparison(pathOf(word), reader);
}

function call(name: string, reader: Reader): FilterExpression {
  if (name === 'substringof') {
    const value = reader.text();
    reader.expect(',');
    const field = pathOf(reader.word());
    reader.expect(')');
    return { kind: 'contains', field, value };
  }
  if (name === 'startswith') {
    const field = pathOf(reader.word());
    reader.expect(',');
    const value = reader.text();
    reader.expect(')');
    return { kind: 'startsWith', field, value };
  }
  throw new UnreadableExpression();
}

function comparison(field: FieldPath, reader: Reader): FilterExpression {
  const operator = comparisonOf(reader.word());
  if (!reader.takeWord('null')) return { kind: 'compare', field, comparison: operator, value: literalOf(reader.next()) };
  if (operator === 'eq') return { kind: 'empty', field };
  if (operator === 'ne') return { kind: 'not', of: { kind: 'empty', field } };
  throw new UnreadableExpression();
}

function comparisonOf(word: string): Comparison {
  const found = comparisons.find((known) => known === word);
  if (!found) throw new UnreadableExpression();
  return found;
}

function literalOf(token: Token): Literal {
  switch (token.kind) {
    case 'text':
      return { type: 'text', value: token.text };
    case 'number':
      return { type: 'number', value: token.value };
    case 'guid':
      return { type: 'guid', value: token.text.toLowerCase() };
    case 'datetime':
      if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(token.text)) throw new UnreadableExpression();
      return { type: 'instant', value: token.text };
    case 'word':
      if (token.text === 'true' || token.text === 'false') return { type: 'boolean', value: token.text === 'true' };
      throw new UnreadableExpression();
    default:
      throw new UnreadableExpression();
  }
}

function pathOf(word: string): FieldPath {
  const [name, part, ...more] = word.split('/');
  if (more.length > 0) throw new UnreadableExpression();
  return part === undefined ? { name } : { name, part };
}

/** Walks the tokens; anything unexpected makes the expression unreadable. */
class Reader {
  private at = 0;
  private depth = 0;

  public constructor(private readonly tokens: readonly Token[]) {}

  public next(): Token {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new UnreadableExpression();
    return token;
  }

  public word(): string {
    const token = this.next();
    if (token.kind !== 'word') throw new UnreadableExpression();
    return token.text;
  }

  public text(): string {
    const token = this.next();
    if (token.kind !== 'text') throw new UnreadableExpression();
    return token.text;
  }

  public deeper<T>(read: () => T): T {
    if (++this.depth > deepest) throw new UnreadableExpression();
    const found = read();
    this.depth--;
    return found;
  }

  public takeWord(word: string): boolean {
    const token = this.tokens[this.at];
    const found = token?.kind === 'word' && token.text === word;
    if (found) this.at++;
    return found;
  }

  public take(kind: Token['kind']): boolean {
    const found = this.tokens[this.at]?.kind === kind;
    if (found) this.at++;
    return found;
  }

  public expect(kind: Token['kind']): void {
    if (!this.take(kind)) throw new UnreadableExpression();
  }

  public expectEnd(): void {
    if (this.at < this.tokens.length) throw new UnreadableExpression();
  }
}
