const whole = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const withPence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** £12,500, or £12,500.50 when there are pence; English and Welsh write it alike. */
export function moneyText(pence: number): string {
  return (pence % 100 === 0 ? whole : withPence).format(pence / 100);
}

const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** 1,250.5 */
export function numberText(number: number): string {
  return decimal.format(number);
}
