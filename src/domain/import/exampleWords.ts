import { EntryField, entryFields } from '../partnership/entryField';
import { FieldKind } from '../record/fieldValue';

type TypedIn = Exclude<EntryField, { readonly derived: true }>;

export type ExampleFieldName = TypedIn['name'] | 'reference' | 'members';

/** Everything that a list can bring: what people type in, the reference by which an entry is found, and the partners in one cell. */
export const exampleFields: readonly { readonly name: ExampleFieldName; readonly kind: FieldKind }[] = [
  { name: 'reference', kind: 'text' },
  ...entryFields.filter((field): field is TypedIn => !('derived' in field)),
  { name: 'members', kind: 'longText' }
];

/** The words of one made-up row. */
export type ExampleTexts = Readonly<Partial<Record<ExampleFieldName, string>>>;

/** All in the reader's language. */
export interface ExampleWords {
  /** Names of the two sheets. */
  readonly listSheet: string;
  readonly guideSheet: string;
  readonly titles: Readonly<Record<ExampleFieldName, string>>;
  readonly notes: Readonly<Partial<Record<ExampleFieldName, string>>>;
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
  of(field: ExampleFieldName): readonly string[];
  shown(choice: string): string;
}
