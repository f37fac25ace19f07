import { ImportFacts } from '../../domain/import/importFacts';
import { NewOrganisation } from '../../domain/import/importPlan';
import { recordHash } from '../../domain/import/recordHash';
import { OrganisationFieldName } from '../../domain/organisation/organisationField';
import { OrganisationRef } from '../../domain/partnership/entry';
import { FieldValues } from '../../domain/record/fieldSpec';
import { forgetOrganisations, organisationIndex } from '../organisation/knownOrganisations';
import { organisationColumns } from '../organisations';
import { writeValues } from '../record/writeValues';
import { addUnderReferences, Means, ToAdd } from './addUnderReferences';
import { ImportTally } from './importTally';

/**
 * Adds the organisations that a plan needs, but for those that somebody else has added under the same name since it was made.
 * @returns what stands for each key; one that SharePoint refused is not among them.
 */
export async function addOrganisations(means: Means, organisations: readonly NewOrganisation[], facts: ImportFacts, tally: ImportTally): Promise<ReadonlyMap<string, OrganisationRef>> {
  const found = new Map<string, OrganisationRef>();
  if (organisations.length === 0) return found;
  forgetOrganisations(means.store);
  const known = new Set(facts.organisations.all.map(({ id }) => id));
  const { byKey } = await organisationIndex(means.store);
  for (const { key } of organisations) {
    const [since] = (byKey.get(key) ?? []).map(({ of }) => of).filter(({ id, mergedInto }) => !known.has(id) && mergedInto === undefined);
    if (since !== undefined) found.set(key, since);
  }
  const missing = organisations.filter(({ key }) => !found.has(key));
  const nameOf = new Map(missing.map(({ key, name }) => [key, name]));
  await addUnderReferences<string>(means, {
    kind: 'O',
    pieceOf: (added) => ({ kind: 'organisations', added }),
    added: (key, reference, id) => {
      found.set(key, { id, name: nameOf.get(key) ?? '' });
      tally.organisation(reference);
    },
    // Rows that need it are told so when their turn comes.
    failed: () => undefined
  }, missing.map(toAdd));
  return found;
}

function toAdd({ key, name, sector }: NewOrganisation): ToAdd<string> {
  const values: FieldValues<OrganisationFieldName> = { name: { kind: 'text', text: name }, sector: { kind: 'choice', text: sector } };
  const { fields } = organisationColumns;
  const settings = fields.flatMap((field) => (values[field.name] === undefined ? [] : [{ field: field.name, after: values[field.name] }]));
  return { of: key, title: name, values: writeValues(organisationColumns, settings), hash: recordHash(fields, values) };
}
