/**
 * What provisioning last wrote to a list. Whatever differs from it on the site was changed by people, and is left alone.
 */
export interface ListBaseline {
  /** `list`, `column Kind`, `view ByService`: begun by a run that may not have finished; ours to complete. */
  readonly begun: readonly string[];
  readonly title?: string;
  readonly description?: string;
  /** Page name of the default view. */
  readonly defaultView?: string;
  readonly columns: Readonly<Record<string, ColumnBaseline>>;
  /** By page name. */
  readonly views: Readonly<Record<string, ViewBaseline>>;
}

export interface ColumnBaseline {
  readonly displayName?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly choices?: readonly string[];
}

export interface ViewBaseline {
  readonly title?: string;
  readonly content?: ViewContent;
}

/** The part of a view that people change together. */
export interface ViewContent {
  readonly columns: readonly string[];
  readonly query: string;
  readonly rowLimit: number;
}

export const emptyBaseline: ListBaseline = { begun: [], columns: {}, views: {} };

export type Baselines = Readonly<Record<string, ListBaseline>>;

export const begunList = 'list';
export const begunColumn = (name: string): string => `column ${name}`;
export const begunView = (url: string): string => `view ${url}`;
