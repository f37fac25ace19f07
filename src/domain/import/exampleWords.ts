import { ImportFieldName } from './importField';

/** The words of one made-up row. */
export type ExampleTexts = Readonly<Partial<Record<ImportFieldName, string>>>;

/** All in the reader's language. */
export interface ExampleWords {
  /** Names of the two sheets. */
  readonly listSheet: string;
  readonly guideSheet: string;
  readonly titles: Readonly<Record<ImportFieldName, string>>;
  readonly notes: Readonly<Partial<Record<ImportFieldName, string>>>;
  readonly yes: string;
  readonly no: string;
  /** Stands as the reference of the example rows, so that none of them is ever taken for an entry. */
  readonly example: string;
  readonly examples: readonly ExampleTexts[];
  readonly guideTitles: readonly [about: string, how: string];
  readonly guide: readonly (readonly [about: string, how: string])[];
}

/** What each choice field offers: as the list holds it, and as the reader sees it. */
export interface ExampleChoices {
  of(field: ImportFieldName): readonly string[];
  shown(choice: string): string;
}
