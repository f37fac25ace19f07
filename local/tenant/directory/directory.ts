import type { Database } from '../storage/database';
import { fold } from '../storage/fold';
import { entraGroups, type EntraGroup } from './entraGroup';
import { signInNameOf } from './loginName';
import type { Person } from './person';

/** The tenant's people and Entra groups. The seed fills it. */
export class Directory {
  private byOid = new Map<string, Person>();
  private byMail = new Map<string, Person>();

  public constructor(private readonly database: Database) {
    for (const row of database.all<{ person: string }>('SELECT person FROM people ORDER BY rowid')) this.keep(JSON.parse(row.person) as Person);
  }

  /** Adds them; somebody with the same oid is replaced. */
  public addPeople(people: readonly Person[]): void {
    this.database.transaction(() => {
      for (const person of people) {
        this.database.run(
          'INSERT INTO people (oid, mail, person) VALUES (?, ?, ?) ON CONFLICT (oid) DO UPDATE SET mail = excluded.mail, person = excluded.person',
          person.oid, person.mail, JSON.stringify(person)
        );
      }
    });
    for (const person of people) this.keep(person);
  }

  public people(): Person[] {
    return [...this.byOid.values()];
  }

  public person(oid: string): Person | undefined {
    return this.byOid.get(oid);
  }

  public personByMail(mail: string): Person | undefined {
    return this.byMail.get(fold(mail));
  }

  public personBySignInName(name: string): Person | undefined {
    return this.people().find((person) => fold(signInNameOf(person)) === fold(name));
  }

  public groups(): readonly EntraGroup[] {
    return entraGroups;
  }

  /** The login name under which SharePoint knows the Entra group of that name. */
  public groupLoginName(siteGroup: string): string {
    const group = entraGroups.find(({ name }) => name === siteGroup);
    if (group === undefined) throw new Error(`No Entra group is called '${siteGroup}'`);
    return group.loginName;
  }

  private keep(person: Person): void {
    const before = this.byOid.get(person.oid);
    if (before !== undefined) this.byMail.delete(fold(before.mail));
    this.byOid.set(person.oid, person);
    this.byMail.set(fold(person.mail), person);
  }
}
