import { parseMoney } from '../record/parseInput';

const thousands: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, million: 1_000_000, thousand: 1_000 };

/** Pounds as text that a form would take: `£42k` is 42000, `£1.2m` 1200000, `nil` 0. Whatever else stands beside the amount makes it unclear. */
export function readMoneyText(text: string): string | undefined {
  const plain = text.trim();
  if (/^(nil|none|dim)$/i.test(plain)) return '0';
  const short = /^£?\s*(\d+(?:\.\d+)?)\s*(k|m|million|thousand)$/i.exec(plain);
  if (short !== null) return (Number(short[1]) * thousands[short[2].toLowerCase()]).toFixed(2);
  return typeof parseMoney(plain) === 'number' ? plain : undefined;
}
