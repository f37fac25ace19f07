import { FoundPerson, ImportFacts } from '../../domain/import/importFacts';
import { personKey } from '../../domain/import/personText';
import { PersonRef } from '../../domain/partnership/entry';
import { FieldValues } from '../../domain/record/fieldSpec';
import { allItems } from '../allItems';
import { peopleRoleColumns } from '../peopleRoles';
import { queryOf } from '../record/recordColumns';
import { storedRecord } from '../record/storedRecord';
import type { ListStore } from '../stores/listStore';

export interface PeopleOfRegister {
  /** Mail addresses and sign-in names, in lower case. */
  readonly byMail: ReadonlyMap<string, readonly FoundPerson[]>;
  readonly byName: ReadonlyMap<string, readonly FoundPerson[]>;
}

/** Whoever leads or sponsors an entry, or holds a role: one request. */
export async function peopleOfRegister(store: ListStore, entries: ImportFacts['entries']): Promise<PeopleOfRegister> {
  const { items: [roles] } = await allItems(store, [{ list: peopleRoleColumns.list, query: queryOf(peopleRoleColumns) }]);
  const people = new Map<string, FoundPerson>();
  const records: readonly { readonly values: FieldValues }[] = [...entries, ...roles.map((item) => storedRecord(peopleRoleColumns, item))];
  for (const { values } of records) {
    for (const value of Object.values(values)) {
      const person = value?.kind === 'person' ? foundPerson(value.person) : undefined;
      if (person !== undefined) people.set(person.oid, person);
    }
  }
  const byMail = new Map<string, FoundPerson[]>();
  const byName = new Map<string, FoundPerson[]>();
  for (const person of Array.from(people.values())) {
    const signInName = person.loginName.slice(loginPrefix.length).toLowerCase();
    for (const mail of Array.from(new Set([signInName, person.mail?.toLowerCase() ?? signInName]))) put(byMail, mail, person);
    put(byName, personKey(person.name), person);
  }
  return { byMail, byName };
}

const loginPrefix = 'i:0#.f|membership|';

/** Whoever has no directory id, or signs in otherwise, is not one whom a rule could go by. */
function foundPerson({ oid, signInName, name, mail }: PersonRef): FoundPerson | undefined {
  return oid === undefined || signInName === undefined ? undefined : { oid, loginName: `${loginPrefix}${signInName}`, name, mail };
}

function put(people: Map<string, FoundPerson[]>, key: string, person: FoundPerson): void {
  const there = people.get(key);
  if (there === undefined) people.set(key, [person]);
  else there.push(person);
}
