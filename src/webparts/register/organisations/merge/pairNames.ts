import { Language } from '../../../../loc/wording';
import { namesApart } from '../../../../ui/organisation/namesApart';
import { Organisations } from '../useOrganisations';

/** The names of two organisations; empty for one that the list no longer has. */
export function pairNames({ byId }: Pick<Organisations, 'byId'>, [one, other]: readonly [number, number], language: Language): readonly [string, string] {
  const gone = { name: '', reference: '' };
  return namesApart(byId(one) ?? gone, byId(other) ?? gone, language);
}
