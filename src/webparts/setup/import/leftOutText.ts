import type { LeftOut } from '../../../domain/import/leftOut';
import { columnName } from '../../../domain/sheet/workbook';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { fill, Language } from '../../../loc/wording';
import { fieldLabel } from './fieldLabel';
import type { OrganisationNames } from './organisationNames';
import { shownText } from './shownText';
import { valueText } from './valueText';

/** A text of the file that is not imported: where it stands, and what its field has all the same. */
export function leftOutText(leftOut: LeftOut, names: Pick<OrganisationNames, 'ofValue'>, language: Language): string {
  const words = importCheckWords(language);
  const { field, column, text } = leftOut;
  const holds = holdsText(leftOut, names, language);
  // A cell of members names others, which are imported.
  const isEmpty = holds === undefined && field !== 'members';
  const place = fill(isEmpty ? words.leftEmpty : words.notImported, shownText(text), columnName(column), fieldLabel(field, language));
  return holds === undefined ? place : `${place} ${holds}`;
}

export function holdsText({ holds }: LeftOut, names: Pick<OrganisationNames, 'ofValue'>, language: Language): string | undefined {
  return holds && fill(importCheckWords(language).holds, valueText(holds, language, names.ofValue));
}
