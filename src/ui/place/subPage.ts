import type { Places } from './addressPlace';

/** As much of the Teams SDK as a deep link needs. */
export interface TeamsPages {
  readonly app: { getContext(): Promise<{ readonly page: { readonly subPageId?: string } }> };
}

/**
 * Opens what a deep link of Teams names: its `subEntityId` is the query of one of our places, such as `step=12`. Not where the address names a place already.
 * Teams may go on saying what the first link named for as long as its window lives (teams-js issue 3031): so this is asked once, when the page begins.
 */
export async function openSubPage<Place>({ app }: TeamsPages, { read, write }: Places<Place>): Promise<void> {
  const { pathname, search, hash } = window.location;
  if (write('', read(search)) !== '') return;
  // Without Teams' answer the page begins as it does without a link.
  const asked = await app.getContext().then(({ page }) => page.subPageId, () => undefined);
  if (asked) window.history.replaceState(window.history.state, '', `${pathname}${write(search, read(`?${asked}`))}${hash}`);
}
