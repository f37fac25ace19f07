import { encoded } from './pageToken';

/** The address that was asked for, with the place where the next page begins first, as SharePoint writes it. */
export function nextItemsLink(asked: URL, token: string): string {
  const others = [...asked.searchParams].filter(([name]) => name !== '$skiptoken' && name !== '$skip');
  const query = [['$skiptoken', token] as const, ...others].map(([name, value]) => `${name.replace('$', '%24')}=${name === '$skiptoken' ? encodedToken(value) : encodeURIComponent(value)}`);
  return `${asked.origin}${asked.pathname}?${query.join('&')}`;
}

/** Only its marks: the values inside are encoded already. */
const encodedToken = (token: string): string => token.replace(/[%&=]/g, encoded);
