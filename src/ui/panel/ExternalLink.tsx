import * as React from 'react';
import { WebLink } from '../../domain/partnership/entry';
import { webAddress } from './address';

interface Props {
  readonly link: WebLink;
  readonly opensNewTab: string;
}

/** A link out of the site, or its bare text when the address is not a web address. */
export function ExternalLink({ link, opensNewTab }: Props): React.ReactElement {
  const address = webAddress(link.address);
  if (address === undefined) {
    return <>{link.text}</>;
  }
  return <a href={address} target="_blank" rel="noopener noreferrer" aria-label={`${link.text} (${opensNewTab})`}>{link.text}</a>;
}
