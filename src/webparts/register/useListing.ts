import { useMemo, useRef } from 'react';
import type { RegisterAddress } from '../../domain/register/address';
import type { Sort } from '../../domain/register/order';
import { registerWords, titleText } from '../../loc/register';
import { fill, type Language } from '../../loc/wording';
import type { ChangeAddress } from './address/useAddress';
import type { Arrangement } from './address/useArrangement';
import type { Listing, ListingActions } from './listing';
import type { OpenedView } from './loading/openedView';
import type { RegisterRows } from './loading/registerRows';
import type { RegisterState } from './loading/registerState';
import { linkTo, type RegisterSite } from './registerSite';

interface Doing {
  readonly change: ChangeAddress;
  readonly language: Language;
  readonly site: RegisterSite;
  toggleGroup(key: string): void;
  open(reference: string): void;
}

/** What list, cards and print draw, and what can be done in them. */
export function useListing(state: RegisterState, arrangement: Arrangement | undefined, address: RegisterAddress, doing: Doing): [Listing | undefined, ListingActions] {
  const { change, language, site, toggleGroup, open } = doing;
  const { search, entry, view } = address;
  const listing = useMemo(() => {
    if (state.kind !== 'ready' || !arrangement) return undefined;
    const { opened, rows } = state;
    const label = `${registerWords(language).register}: ${titleText(opened.view.title, language)}`;
    const foundIn = (row: number): string | undefined => foundText(rows, row, search, opened, language);
    return { label, columns: opened.columns, rows: rows.rows, lines: arrangement.lines, sort: arrangement.sort, search, foundIn, opened: entry };
  }, [state, arrangement, language, search, entry]);

  const shownSort = useRef<Sort>();
  shownSort.current = arrangement?.sort;
  const actions = useMemo<ListingActions>(() => ({
    sortBy: (column) => change({ sort: nextSort(column, shownSort.current) }),
    open,
    toggleGroup,
    hrefOf: (reference) => linkTo(site, { view, search: '', filters: {}, entry: reference })
  }), [change, open, toggleGroup, site, view]);

  return [listing, actions];
}

function foundText(rows: RegisterRows, row: number, search: string, { columns }: OpenedView, language: Language): string | undefined {
  if (search.trim() === '') return undefined;
  const shown = columns.map(({ name }) => (name === 'Title' && language === 'cy' && rows.rows[row].cells.NameCy ? 'NameCy' : name));
  const found = rows.reasonFor(row, search, shown, language);
  const words = registerWords(language);
  switch (found?.kind) {
    case 'purpose': return words.inPurpose;
    case 'member': return fill(words.inMember, found.text);
    case 'officer': return fill(words.inOfficer, found.text);
    case 'name': return found.text;
    default: return undefined;
  }
}

/** Up, then down, then up again. */
function nextSort(column: string, shown: Sort | undefined): Sort {
  return { column, descending: shown?.column === column && !shown.descending };
}
