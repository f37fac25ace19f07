import { filterKeys, type FilterKey } from '../../domain/register/filters';

/** What the property pane decides. */
export interface RegisterSettings {
  /** Name or title of a saved view; empty: the list's own default. */
  readonly defaultView: string;
  readonly filters: readonly FilterKey[];
  /** Internal names of the columns on a card, below name and reference. */
  readonly cardFields: readonly string[];
}

/** As SharePoint stores it with the page: a choice that was never made is absent. */
export interface StoredSettings {
  readonly defaultView?: string;
  readonly filters?: Readonly<Partial<Record<FilterKey, boolean>>>;
  readonly cardFields?: Readonly<Record<string, boolean>>;
}

/** On offer for cards, in the order in which they stand there, and whether a new web part shows them. */
export const cardFieldChoices: readonly (readonly [name: string, usual: boolean])[] = [
  ['Kind', true], ['Service', true], ['Stage', false], ['CouncilRole', true], ['Footprint', false], ['LeadOfficer', true], ['SponsoringOfficer', false],
  ['NextReview', true], ['StartDate', false], ['EndDate', false], ['AnnualContribution', false]
];

export function settingsOf(stored: StoredSettings): RegisterSettings {
  return {
    defaultView: stored.defaultView ?? '',
    filters: filterKeys.filter((key) => stored.filters?.[key] ?? true),
    cardFields: cardFieldChoices.filter(([name, usual]) => stored.cardFields?.[name] ?? usual).map(([name]) => name)
  };
}
