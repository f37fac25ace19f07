import type { Directory } from '../directory/directory';
import { entraGroups, isMember } from '../directory/entraGroup';
import { everyone, everyoneButGuests, loginNameOf, mailOf } from '../directory/loginName';
import type { Person } from '../directory/person';
import type { Database } from '../storage/database';
import { fold } from '../storage/fold';

export const principalTypes = { user: 1, securityGroup: 4, siteGroup: 8 } as const;

/** Whoever the site can give rights to: a person it has seen, an Entra group, one of its own groups. */
export interface Principal {
  readonly id: number;
  readonly loginName: string;
  readonly title: string;
  readonly email: string;
  readonly type: number;
  readonly description: string | null;
  readonly ownerId: number | null;
  readonly oid: string | null;
}

/** The site's users and groups. */
export class Principals {
  public constructor(private readonly database: Database, private readonly directory: Directory) {}

  public byId(id: number): Principal | undefined {
    return this.one('SELECT * FROM principals WHERE id = ?', id);
  }

  public byLoginName(loginName: string): Principal | undefined {
    return this.one('SELECT * FROM principals WHERE fold(login_name) = ?', fold(loginName));
  }

  public byEmail(email: string): Principal | undefined {
    return this.one('SELECT * FROM principals WHERE principal_type = 1 AND fold(email) = ?', fold(email));
  }

  /** People and Entra groups that the site has seen. */
  public users(): Principal[] {
    return this.many('SELECT * FROM principals WHERE principal_type <> 8 ORDER BY id');
  }

  public groups(): Principal[] {
    return this.many('SELECT * FROM principals WHERE principal_type = 8 ORDER BY id');
  }

  public groupByName(name: string): Principal | undefined {
    return this.groups().find((group) => fold(group.title) === fold(name));
  }

  public members(group: Principal): Principal[] {
    return this.many('SELECT p.* FROM principals p JOIN group_members m ON m.principal_id = p.id WHERE m.group_id = ? ORDER BY p.id', group.id);
  }

  /** Knows them from now on; undefined when the directory does not, or when they had left before the site saw them. */
  public ensure(loginName: string): Principal | undefined {
    const mail = mailOf(loginName);
    if (mail !== undefined) {
      const person = this.directory.personByMail(mail);
      if (person === undefined) return this.byLoginName(loginName);
      return person.enabled ? this.ensurePerson(person) : this.knownPerson(person);
    }
    const known = this.byLoginName(loginName);
    if (known !== undefined) return known.type === principalTypes.siteGroup ? undefined : known;
    const group = entraGroups.find((candidate) => fold(candidate.loginName) === fold(loginName));
    if (group !== undefined) return this.add({ loginName: group.loginName, title: group.name, type: principalTypes.securityGroup, oid: group.id });
    if (loginName.toLowerCase().startsWith(everyoneButGuests)) return this.add({ loginName, title: 'Everyone except external users', type: principalTypes.securityGroup });
    return loginName === everyone ? this.add({ loginName, title: 'Everyone', type: principalTypes.securityGroup }) : undefined;
  }

  public ensurePerson(person: Person): Principal {
    return this.knownPerson(person) ?? this.add({ loginName: loginNameOf(person), title: person.name, email: person.mail, type: principalTypes.user, oid: person.oid });
  }

  public add(wanted: NewPrincipal): Principal {
    // Below the system account's own number, as on a real site.
    const { lastId: id } = this.database.run(
      `INSERT INTO principals (id, login_name, title, email, principal_type, description, owner_id, oid)
       VALUES ((SELECT coalesce(max(id), 5) + 1 FROM principals WHERE id < 1073741823), ?, ?, ?, ?, ?, ?, ?)`,
      wanted.loginName, wanted.title, wanted.email ?? '', wanted.type, wanted.description ?? null, wanted.ownerId ?? null, wanted.oid ?? null
    );
    return { email: '', description: null, ownerId: null, oid: null, ...wanted, id };
  }

  public rename(group: Principal, title: string, description: string | null): void {
    this.database.run('UPDATE principals SET title = ?, login_name = ?, description = ? WHERE id = ?', title, title, description, group.id);
  }

  public remove(gone: Principal): void {
    this.database.run('DELETE FROM principals WHERE id = ?', gone.id);
  }

  public addMember(group: Principal, member: Principal): void {
    this.database.run('INSERT INTO group_members (group_id, principal_id) VALUES (?, ?) ON CONFLICT DO NOTHING', group.id, member.id);
  }

  public removeMember(group: Principal, memberId: number): void {
    this.database.run('DELETE FROM group_members WHERE group_id = ? AND principal_id = ?', group.id, memberId);
  }

  /** Everything a user's rights come from: the user, Entra groups that the site has seen, and the site's groups they are in. */
  public standingFor(user: Principal): number[] {
    const person = user.oid === null ? undefined : this.directory.person(user.oid);
    const logins = [everyone, ...(person === undefined ? [] : entraGroups.filter((group) => isMember(group, person)).map((group) => group.loginName))];
    const inEntra = this.many('SELECT * FROM principals WHERE principal_type = 4').filter(
      ({ loginName }) => logins.includes(loginName) || loginName.startsWith(everyoneButGuests)
    );
    const direct = [user.id, ...inEntra.map(({ id }) => id)];
    const marks = direct.map(() => '?').join(', ');
    const groups = this.database.allStanding<{ id: number }>(`SELECT DISTINCT group_id AS id FROM group_members WHERE principal_id IN (${marks})`, ...direct);
    return [...direct, ...groups.map(({ id }) => id)];
  }

  private knownPerson(person: Person): Principal | undefined {
    return this.one('SELECT * FROM principals WHERE oid = ? AND principal_type = 1', person.oid);
  }

  private one(sql: string, parameter: number | string): Principal | undefined {
    return this.database.allStanding<PrincipalRow>(sql, parameter).map(fromRow)[0];
  }

  private many(sql: string, ...parameters: number[]): Principal[] {
    return this.database.allStanding<PrincipalRow>(sql, ...parameters).map(fromRow);
  }
}

export interface NewPrincipal {
  readonly loginName: string;
  readonly title: string;
  readonly type: number;
  readonly email?: string;
  readonly description?: string | null;
  readonly ownerId?: number | null;
  readonly oid?: string | null;
}

interface PrincipalRow {
  id: number;
  login_name: string;
  title: string;
  email: string;
  principal_type: number;
  description: string | null;
  owner_id: number | null;
  oid: string | null;
}

function fromRow(row: PrincipalRow): Principal {
  return {
    id: row.id, loginName: row.login_name, title: row.title, email: row.email, type: row.principal_type,
    description: row.description, ownerId: row.owner_id, oid: row.oid
  };
}
