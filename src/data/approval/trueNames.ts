import { OrganisationRef } from '../../domain/partnership/entry';
import { Answers, AnswerValue } from '../../domain/protocol/answer';
import { valuesIn, withValues } from '../../domain/protocol/answerValues';
import { ItemRow } from '../itemRow';
import { organisationColumns } from '../organisations';
import type { ServiceStore } from '../stores/serviceStore';

/** A longer filter would not fit into an address. */
const atOnce = 60;
/** Whatever else stands there, the directory would refuse to look for. */
const directoryId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The answers with the names that register and directory have for whom they name: whoever decides reads a name, and what follows goes by the id beside it. An organisation
 * that the register does not have becomes the text that it is: an id that is nobody's today may be somebody's tomorrow. Whoever the directory does not know keeps their
 * name; nobody is asked or written to by it. One request for 60 organisations, and a part of a batch for each person.
 */
export async function withTrueNames(store: Pick<ServiceStore, 'items' | 'accounts'>, answers: Answers): Promise<Answers> {
  const values = valuesIn(answers);
  const [organisations, people] = await Promise.all([
    organisationsWith(store, values.flatMap((value) => (value.kind === 'organisation' ? [value.organisation.id] : []))),
    store.accounts(Array.from(new Set(values.flatMap((value) => (value.kind === 'person' && directoryId.test(value.person.oid ?? '') ? value.person.oid ?? [] : [])))))
  ]);
  return withValues(answers, (value): AnswerValue => {
    switch (value.kind) {
      case 'organisation': {
        const organisation = organisations.get(value.organisation.id);
        return organisation === undefined ? { kind: 'typed', text: value.organisation.name } : { kind: 'organisation', organisation };
      }
      case 'person': return { kind: 'person', person: { ...value.person, name: people.get(value.person.oid ?? '')?.name ?? value.person.name } };
      default: return value;
    }
  });
}

async function organisationsWith(store: Pick<ServiceStore, 'items'>, ids: readonly number[]): Promise<ReadonlyMap<number, OrganisationRef>> {
  const { list, columns } = organisationColumns;
  const all = Array.from(new Set(ids));
  const found = new Map<number, OrganisationRef>();
  for (let at = 0; at < all.length; at += atOnce) {
    const filter = all.slice(at, at + atOnce).map((id) => `Id eq ${id}`).join(' or ');
    for (const item of await store.items(list, { select: ['Id', columns.name, columns.nameCy], filter, top: atOnce })) {
      const row = new ItemRow(list, item);
      const nameCy = row.text(columns.nameCy);
      found.set(row.id, { id: row.id, name: row.requiredText(columns.name), ...(nameCy !== undefined && { nameCy }) });
    }
  }
  return found;
}
