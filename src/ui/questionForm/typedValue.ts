import { AnswerValue } from '../../domain/protocol/answer';
import { parseDay, parseMoney, parseNumber } from '../../domain/record/parseInput';

interface Typed {
  readonly kind: 'money' | 'number' | 'day';
  readonly most?: number;
  readonly decimals?: number;
}

/** What was typed as the answer that it is; as text when it cannot be read. */
export function readTyped(question: Typed, text: string): AnswerValue | undefined {
  const read = readAs(question, text);
  if (read === undefined) return undefined;
  if (typeof read === 'object') return { kind: 'typed', text };
  if (question.kind === 'day') return { kind: 'day', day: String(read) };
  return question.kind === 'money' ? { kind: 'money', pence: Number(read) } : { kind: 'number', number: Number(read) };
}

function readAs({ kind, most, decimals }: Typed, text: string): string | number | object | undefined {
  if (kind === 'money') return parseMoney(text, most);
  return kind === 'day' ? parseDay(text) : parseNumber(text, { most, decimals });
}

/** How an answer stands in its field. */
export function shownText(value: AnswerValue | undefined): string {
  switch (value?.kind) {
    case 'money': return (value.pence / 100).toFixed(value.pence % 100 === 0 ? 0 : 2);
    case 'number': return String(value.number);
    case 'day': return value.day;
    case 'typed': return value.text;
    default: return '';
  }
}
