import { writeAddress, type RegisterAddress } from '../../domain/register/address';
import type { PartnershipSite } from '../../ui/site/partnershipSite';

export type RegisterSite = PartnershipSite;

/** A link to what an address says, for anybody: in Teams to the register's page on its site, else to this page. */
export function linkTo(site: RegisterSite, address: RegisterAddress): string {
  if (site.inTeams) return `${site.url}/SitePages/Register.aspx${writeAddress('', address)}`;
  const { origin, pathname, search, hash } = window.location;
  return `${origin}${pathname}${writeAddress(search, address)}${hash}`;
}
