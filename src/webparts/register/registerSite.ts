import { writeAddress, type RegisterAddress } from '../../domain/register/address';

/** Where the register's lists are. */
export interface RegisterSite {
  readonly url: string;
  /** False: the properties are empty, and the page's own web is tried. */
  readonly isChosen: boolean;
  /** The window's own address is Teams' and means nothing to others. */
  readonly inTeams: boolean;
  /** Sign-in name of the reader. */
  readonly user: string;
  /** Their directory id, where the page says it. */
  readonly userOid?: string;
}

/** A link to what an address says, for anybody: in Teams to the register's page on its site, else to this page. */
export function linkTo(site: RegisterSite, address: RegisterAddress): string {
  if (site.inTeams) return `${site.url}/SitePages/Register.aspx${writeAddress('', address)}`;
  const { origin, pathname, search, hash } = window.location;
  return `${origin}${pathname}${writeAddress(search, address)}${hash}`;
}
