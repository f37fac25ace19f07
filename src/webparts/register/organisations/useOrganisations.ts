import * as React from 'react';
import { organisationIndex } from '../../../data/organisation/knownOrganisations';
import { rightsIn, siteLists } from '../../../data/siteLists';
import { ListStore } from '../../../data/stores/listStore';
import { KnownOrganisation } from '../../../domain/organisation/knownOrganisation';
import { OrganisationIndex } from '../../../domain/organisation/organisationIndex';
import { Load, useLoad } from '../../../ui/panel/useLoad';

export interface Organisations {
  readonly index: OrganisationIndex;
  readonly mayAdd: boolean;
  readonly mayChange: boolean;
  /** Merging writes to memberships and entries as well. */
  readonly mayMerge: boolean;
  byId(id: number): KnownOrganisation | undefined;
  byReference(reference: string): KnownOrganisation | undefined;
}

/** All organisations and what the reader may do with them. @param change counts what was changed here: each reads anew. */
export function useOrganisations(store: ListStore, change: number): Load<Organisations> & { readonly latest: Organisations | undefined } {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- after a change the same function has to be another one
  const { state, retry } = useLoad(React.useCallback(() => read(store), [store, change]));
  const latest = React.useRef<Organisations>();
  if (state.kind === 'ready') latest.current = state.value;
  return { state, retry, latest: latest.current };
}

async function read(store: ListStore): Promise<Organisations> {
  const [index, lists] = await Promise.all([organisationIndex(store), siteLists(store)]);
  const byId = new Map(index.all.map((each) => [each.id, each]));
  const { add, change } = rightsIn(lists, 'Organisations');
  return {
    index, mayAdd: add, mayChange: change, mayMerge: change && rightsIn(lists, 'Memberships').change && rightsIn(lists, 'Partnerships').change,
    byId: (id) => byId.get(id), byReference: (reference) => index.byReference.get(reference)
  };
}
