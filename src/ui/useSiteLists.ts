import { useEffect, useState } from 'react';
import { siteLists, siteListsNow } from '../data/siteLists';
import type { ListStore, SiteList } from '../data/stores/listStore';

const unknown: readonly SiteList[] = [];

/** What the site offers and allows, once it is known. Until then, and where it cannot be known, nothing is offered: SharePoint decides anyway. */
export function useSiteLists(store: ListStore): readonly SiteList[] {
  const [lists, setLists] = useState(() => siteListsNow(store) ?? unknown);
  useEffect(() => {
    let wanted = true;
    siteLists(store).then((known) => wanted && setLists(known), () => undefined);
    return () => { wanted = false; };
  }, [store]);
  return lists;
}
