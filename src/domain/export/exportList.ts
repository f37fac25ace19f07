/** What a column holds, as far as a sheet can tell them apart. Answers of a form have rows of a sheet of their own. */
export const exportKinds = ['text', 'longText', 'choice', 'choices', 'number', 'money', 'day', 'time', 'yesNo', 'person', 'lookup', 'link', 'answers'] as const;
export type ExportKind = (typeof exportKinds)[number];

export interface ExportColumn {
  /** Internal name. */
  readonly name: string;
  /** Its heading in the list: what an import goes by. */
  readonly title: string;
  readonly kind: ExportKind;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** Whether it may stand in a public extract. What the policy unit added itself never may. */
  readonly publishable: boolean;
  readonly description: string;
  /** Of a lookup: what it names has a reference. */
  readonly withReference?: boolean;
}

export interface ExportList {
  readonly title: string;
  readonly itemCount: number;
  readonly columns: readonly ExportColumn[];
}

/** Somebody or something that a cell names, and what tells it from others of the name: a mail address, a reference. */
export interface ExportRef {
  readonly name: string;
  readonly key?: string;
}

/** A text, number or yes/no; a day as `2026-11-16`, a time as `2026-11-16 09:30`; choices; people or lookups; a link. */
export type ExportValue = string | number | boolean | readonly string[] | readonly ExportRef[] | ExportLink;

export interface ExportLink {
  readonly address: string;
  readonly text: string;
}

export interface ExportRow {
  readonly id: number;
  /** By internal name; an empty column is absent. */
  readonly values: Readonly<Record<string, ExportValue | undefined>>;
}

/** Lets the page have its turn; throws when the work was given up. */
export type Pause = () => Promise<void>;

/** Between several in one cell, where names have commas of their own; the import parts them there. */
export const between = '; ';
