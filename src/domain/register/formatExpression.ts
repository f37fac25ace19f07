/** The value of an expression in column formatting; anything but text counts by what JavaScript makes of it. */
export type ExpressionValue = string | number | boolean;

/** Looks up `@currentField`, `[$Name]` and the like; undefined when the register cannot say. */
export type Resolve = (name: string) => ExpressionValue | undefined;

/** Thrown for what is real formatting and more than the register draws. */
export class TooFancy extends Error {}

/**
 * Column formatting's expressions, as far as choosing a class or text by a value needs them: literals, references,
 * comparisons, and, or, plus, if. Both spellings: `=if(@currentField == 'A', 'x', 'y')` and `{operator, operands}`.
 */
export function evaluate(expression: unknown, resolve: Resolve): ExpressionValue {
  if (typeof expression === 'number' || typeof expression === 'boolean') return expression;
  if (typeof expression === 'string') {
    if (expression.startsWith('=')) return new Reader(expression.slice(1), resolve).whole();
    return isReference(expression) ? reference(expression, resolve) : expression;
  }
  if (typeof expression === 'object' && expression !== null && 'operator' in expression) {
    const { operator, operands } = expression as { operator: unknown; operands?: unknown };
    if (typeof operator !== 'string' || !Array.isArray(operands)) throw new TooFancy();
    return operate(operator, operands.map((operand) => evaluate(operand, resolve)));
  }
  throw new TooFancy();
}

function isReference(text: string): boolean {
  return /^(@[A-Za-z.]+|\[\$[^\]]+\])$/.test(text);
}

function reference(name: string, resolve: Resolve): ExpressionValue {
  const value = resolve(name);
  if (value === undefined) throw new TooFancy();
  return value;
}

const chooses = ['?', ':', 'if'];

function operate(operator: string, operands: readonly ExpressionValue[]): ExpressionValue {
  if (operands.length < (chooses.includes(operator) ? 3 : 2)) throw new TooFancy();
  const [first, second, third] = operands;
  switch (operator) {
    case '==': return first === second;
    case '!=': return first !== second;
    case '&&': return Boolean(first) && Boolean(second);
    case '||': return Boolean(first) || Boolean(second);
    case '<': return first < second;
    case '>': return first > second;
    case '<=': return first <= second;
    case '>=': return first >= second;
    case '+': return typeof first === 'number' && typeof second === 'number' ? first + second : `${first}${second}`;
    case '?': case ':': case 'if': return first ? second : third;
    default: throw new TooFancy();
  }
}

/** Loosest first; all of one level bind from left to right. */
const levels: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<=', '>=', '<', '>'], ['+']];
const token = /\s*(?:('(?:[^'\\]|\\.)*')|(\d+(?:\.\d+)?)|(@[A-Za-z.]+|\[\$[^\]]+\])|(if|true|false)\b|(\|\||&&|==|!=|<=|>=|[<>+(),]))/y;

class Reader {
  private readonly tokens: readonly string[];
  private at = 0;

  public constructor(text: string, private readonly resolve: Resolve) {
    this.tokens = tokensOf(text);
  }

  public whole(): ExpressionValue {
    const value = this.level(0);
    if (this.at < this.tokens.length) throw new TooFancy();
    return value;
  }

  private level(depth: number): ExpressionValue {
    if (depth === levels.length) return this.single();
    let value = this.level(depth + 1);
    while (levels[depth].includes(this.tokens[this.at])) {
      const operator = this.tokens[this.at++];
      value = operate(operator, [value, this.level(depth + 1)]);
    }
    return value;
  }

  private single(): ExpressionValue {
    const found = this.tokens[this.at++];
    if (found === undefined) throw new TooFancy();
    if (found.startsWith("'")) return found.slice(1, -1).replace(/\\(.)/g, '$1');
    if (/^\d/.test(found)) return Number(found);
    if (isReference(found)) return reference(found, this.resolve);
    if (found === 'true' || found === 'false') return found === 'true';
    if (found === 'if') return operate('if', this.operands(3));
    if (found === '(') { const value = this.level(0); this.expect(')'); return value; }
    throw new TooFancy();
  }

  private operands(count: number): readonly ExpressionValue[] {
    this.expect('(');
    const values = [this.level(0)];
    while (values.length < count) { this.expect(','); values.push(this.level(0)); }
    this.expect(')');
    return values;
  }

  private expect(expected: string): void {
    if (this.tokens[this.at++] !== expected) throw new TooFancy();
  }
}

function tokensOf(text: string): readonly string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  const source = text.trimEnd();
  while (token.lastIndex < source.length) {
    const match = token.exec(source);
    if (!match) throw new TooFancy();
    found.push(match[0].trim());
  }
  return found;
}
