import { MergePair } from '../../../data/organisation/readMerge';
import { KnownOrganisation } from '../../../domain/organisation/knownOrganisation';
import { OrganisationWords } from '../../../loc/organisation';
import { fill, Language } from '../../../loc/wording';
import { nameIn } from '../../../ui/organisation/nameIn';
import { namesApart } from '../../../ui/organisation/namesApart';

/** What somebody is doing in the panel; what they look at stands in the address. */
export type Task =
  /** `told`: what has just been done. */
  | { readonly kind: 'look'; readonly told?: string }
  /** `name`: what was looked for and not found. */
  | { readonly kind: 'add'; readonly name?: string }
  | { readonly kind: 'edit'; readonly startAt?: 'ended' }
  /** Looks for the one to merge with. */
  | { readonly kind: 'choose' }
  | { readonly kind: 'compare'; readonly ids: readonly [number, number] }
  | { readonly kind: 'merge'; readonly pair: MergePair };

export const looking: Task = { kind: 'look' };

/** The address names one organisation by its reference, or all of them. */
export const allOrganisations = 'all';

interface Titled {
  readonly one: KnownOrganisation | undefined;
  readonly view: string;
  byId(id: number): KnownOrganisation | undefined;
}

/** The panel’s heading. */
export function titleOf(task: Task, { one, view, byId }: Titled, words: OrganisationWords, language: Language): string {
  const name = (organisation: KnownOrganisation | undefined): string => (organisation === undefined ? '' : nameIn(language, organisation));
  switch (task.kind) {
    case 'add': return words.addTitle;
    case 'edit': return fill(words.editTitle, name(one));
    case 'choose': return fill(words.mergeTitle, name(one));
    case 'compare': return words.compareTitle;
    case 'merge': {
      const [merged, kept] = [byId(task.pair.mergedId), byId(task.pair.keptId)];
      return merged === undefined || kept === undefined ? words.merge : fill(words.previewTitle, ...namesApart(merged, kept, language));
    }
    case 'look': return view === allOrganisations ? words.organisations : name(one) || view;
  }
}
