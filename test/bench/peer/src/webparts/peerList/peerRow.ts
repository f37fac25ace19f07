/** A row as the control shows it: flat, so that the control need not flatten it again. */
export interface PeerRow {
  readonly key: string;
  readonly Reference: string;
  readonly Title: string;
  readonly Kind: string;
  readonly Stage: string;
  readonly Status: string;
  readonly Service: string;
  readonly LeadOfficer: string;
  readonly Modified: string;
  /** What the search box looks through: folded once, when the row arrives. */
  readonly searchText: string;
}

type ListRow = Record<string, unknown>;

const shown = ['Reference', 'Title', 'Kind', 'Stage', 'Status', 'Service', 'Modified'] as const;
const alsoSearched = ['NameCy', 'Purpose', 'PurposeCy'] as const;

/** From a row of RenderListDataAsStream. */
export function peerRow(row: ListRow): PeerRow {
  const values = Object.fromEntries(shown.map((name) => [name, text(row[name])])) as Record<(typeof shown)[number], string>;
  const LeadOfficer = person(row.LeadOfficer);
  return {
    ...values,
    LeadOfficer,
    key: text(row.ID),
    searchText: folded([...Object.values(values), LeadOfficer, ...alsoSearched.map((name) => text(row[name]))].join('\n'))
  };
}

/** Lower case without accents. */
export function folded(words: string): string {
  return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function person(value: unknown): string {
  return Array.isArray(value) && value.length > 0 ? text((value[0] as { title?: unknown }).title) : '';
}
