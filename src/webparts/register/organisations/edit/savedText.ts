import { OrganisationFieldName } from '../../../../domain/organisation/organisationField';
import { FieldChange } from '../../../../domain/record/fieldChange';
import { OrganisationWords } from '../../../../loc/organisation';
import { fill } from '../../../../loc/wording';
import { labelFor } from '../../../../ui/organisation/organisationLabels';

/** What to say when it is saved: also what somebody else changed meanwhile. */
export function savedText(taken: readonly FieldChange<OrganisationFieldName>[], words: OrganisationWords): string {
  return taken.length === 0 ? words.saved : fill(words.savedWith, taken.map(({ field }) => labelFor(field, words)).join(', '));
}
