import { fold } from '../register/fold';

const mail = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** The mail address that a text is, in lower case: `Sian.Evans@council`, `<…>`, `mailto:…`, `Sian Evans <…>`. */
export function mailIn(text: string): string | undefined {
  const address = (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).trim().replace(/^mailto:/i, '');
  return mail.test(address) ? address.toLowerCase() : undefined;
}

/** “Last, First” and “First Last” are one: folded, first name first. */
export function personKey(text: string): string {
  return fold(nameInOrder(text));
}

export function nameInOrder(text: string): string {
  const [, last, first] = /^([^,]+),([^,]+)$/.exec(text.trim()) ?? [];
  return first === undefined ? text.trim() : `${first.trim()} ${last.trim()}`;
}

/** What to look for besides, when nobody is called so: without what stands in brackets, and without what people are addressed by. */
export function plainName(text: string): string {
  return withoutTitle(nameInOrder(withoutTitle(text.replace(/\([^()]*\)/g, ' '))));
}

function withoutTitle(name: string): string {
  const words = name.trim().split(/\s+/);
  const from = words.findIndex((word) => !titles.has(fold(word)));
  return words.slice(Math.max(from, 0)).join(' ');
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'cllr', 'councillor', 'cyng', 'cynghorydd', 'prof', 'professor', 'sir', 'dame', 'rev']);
