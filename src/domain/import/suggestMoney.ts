import { readMoneyText } from './readMoneyText';

const amounts = /£\s*\d[\d,]*(?:\.\d+)?(?:\s*(?:k|m|million|thousand)\b)?/gi;
const figures = /\d[\d,]*(?:\.\d+)?(?:\s*(?:k|m|million|thousand)\b)?/gi;
/** An amount of another time than a year, or one that is owed, is not the one that is asked for. */
const otherwise = /\b(?:month|monthly|week|weekly|quarter|quarterly|day|daily|hour|hourly|mis|misol|wythnos)\b|%|^\(.*\)$|-\s*£/i;

/** The one amount that a text names among other words: `approx £695,200`, `£35,000 + officer time`. Somebody has to confirm it. */
export function suggestMoney(text: string): string | undefined {
  const plain = text.trim();
  if (otherwise.test(plain)) return undefined;
  const inPounds = plain.match(amounts) ?? [];
  const named = inPounds.length > 0 ? inPounds : plain.match(figures) ?? [];
  return named.length === 1 ? readMoneyText(named[0])?.replace(/^£\s*|\.00$/g, '') : undefined;
}
