export type DifferenceSubject =
  | 'listTitle' | 'listDescription' | 'columnName' | 'columnDescription' | 'columnRequired' | 'columnDefault' | 'columnFormat' | 'columnLength'
  | 'columnChoices' | 'columnType' | 'columnLookup' | 'viewTitle' | 'viewContent' | 'defaultView' | 'everyoneOnSite' | 'timeZone';

/** Something that is not as the definition says and that provisioning leaves alone. */
export interface Difference {
  readonly subject: DifferenceSubject;
  readonly list?: string;
  /** The column or view. */
  readonly name?: string;
  readonly ours: string;
  readonly site: string;
}
