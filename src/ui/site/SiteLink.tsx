import * as React from 'react';
import type { PartnershipSite } from './partnershipSite';

interface Props {
  readonly site: Pick<PartnershipSite, 'url' | 'inTeams'>;
  /** Below the site: `SitePages/Register.aspx?entry=P-0001`. */
  readonly to: string;
  readonly label?: string;
  readonly children: React.ReactNode;
}

/** Another page of the site. Teams shows no pages of SharePoint's: there it opens in the browser. */
export function SiteLink({ site: { url, inTeams }, to, label, children }: Props): React.ReactElement {
  return <a href={`${url}/${to}`} aria-label={label} {...(inTeams && { target: '_blank', rel: 'noopener noreferrer' })}>{children}</a>;
}
