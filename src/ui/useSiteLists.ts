import { useEffect, useState } from 'react';
import { siteLists } from '../data/siteLists';
import type { ListStore, SiteList } from '../data/stores/listStore';

/** What the site offers and allows; nothing until it is known. Not knowing it hides buttons and stops nobody from reading. */
export function useSiteLists(store: ListStore): readonly SiteList[] | undefined {
  const [lists, setLists] = useState<readonly SiteList[]>();
  useEffect(() => {
    let wanted = true;
    siteLists(store).then((found) => { if (wanted) setLists(found); }, () => undefined);
    return () => { wanted = false; };
  }, [store]);
  return lists;
}
