import { MergeRefusal } from '../../../../domain/organisation/merge';
import { OrganisationWords } from '../../../../loc/organisation';
import { fill } from '../../../../loc/wording';

/** Why these two cannot be merged this way round. */
export function refusalText(refusal: MergeRefusal, names: { readonly kept: string; readonly merged: string }, words: OrganisationWords): string {
  return fill(words[refusal], refusal === 'mergedElsewhere' ? names.merged : names.kept);
}
