import type { Field } from '../lists/field';
import { errors } from '../protocol/errors';
import { wallTime, type Zone } from '../query/zone';

/** The site's regional settings: United Kingdom (2057), whatever language its interface has. */
const siteLocale = 'en-GB';

/** `1,234` or `12.5%`, with the decimals that the column says, or as many as there are. */
export function formatNumber(field: Field, value: number): string {
  const decimals = field.decimals < 0 ? { maximumFractionDigits: 10 } : { minimumFractionDigits: field.decimals, maximumFractionDigits: field.decimals };
  return numberFormat({ ...decimals, style: field.percentage ? 'percent' : 'decimal' }).format(value);
}

/** `£1,234.00`, in the money that the column says. */
export function formatCurrency(field: Field, value: number): string {
  const money = currencies[field.currencyLocale];
  if (!money) throw errors.notImplemented(`the currency of locale ${field.currencyLocale}`);
  const digits = field.decimals < 0 ? 2 : field.decimals;
  return numberFormat({ style: 'currency', currency: money.currency, minimumFractionDigits: digits, maximumFractionDigits: digits }, money.locale).format(value);
}

/** `20/11/2026`, with the time (`20/11/2026 09:36`) where the column keeps one; on the site's clock. */
export function formatDate(field: Field, value: string, zone: Zone): string {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(wallTime(new Date(value), zone)) ?? [];
  return field.displayFormat === 0 ? `${day}/${month}/${year}` : `${day}/${month}/${year} ${time}`;
}

const currencies: Readonly<Record<number, { readonly locale: string; readonly currency: string }>> = {
  2057: { locale: 'en-GB', currency: 'GBP' },
  1106: { locale: 'en-GB', currency: 'GBP' },
  1033: { locale: 'en-US', currency: 'USD' },
  6153: { locale: 'en-IE', currency: 'EUR' }
};

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than using it a thousand times. */
function numberFormat(options: Intl.NumberFormatOptions, locale = siteLocale): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, known);
  return known;
}
