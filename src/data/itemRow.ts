import { Day } from '../domain/calendar/day';
import { EntryRef } from '../domain/organisation/involvement';
import { OrganisationRef, PersonRef, WebLink } from '../domain/partnership/entry';
import { Pence, penceOf } from '../domain/partnership/money';
import { dayOfInstant } from './day';
import { MalformedRow } from './malformedRow';
import { signInNameIn } from './signInName';
import { Item } from './stores/listStore';

/** Reads the columns of one item or version. Empty columns are `undefined`; what does not fit throws. */
export class ItemRow {
  public readonly id: number;

  public constructor(private readonly _list: string, private readonly _row: Item, id: unknown = _row.Id ?? _row.ID) {
    if (typeof id !== 'number') {
      throw new MalformedRow(_list, undefined, 'ID', id);
    }
    this.id = id;
  }

  public text(column: string): string | undefined {
    return this._read(column, (value) => (typeof value === 'string' ? value : undefined));
  }

  public requiredText(column: string): string {
    return this._required(column, this.text(column));
  }

  public choices(column: string): readonly string[] {
    return this._read(column, (value) => (Array.isArray(value) ? value.filter(isText) : undefined)) ?? [];
  }

  public number(column: string): number | undefined {
    return this._read(column, (value) => (typeof value === 'number' ? value : undefined));
  }

  public money(column: string): Pence | undefined {
    const pounds = this.number(column);
    return pounds === undefined ? undefined : penceOf(pounds);
  }

  public yesNo(column: string): boolean {
    return this._read(column, (value) => (typeof value === 'boolean' ? value : undefined)) ?? false;
  }

  public instant(column: string): string | undefined {
    return this._read(column, (value) => (isText(value) && !Number.isNaN(Date.parse(value)) ? withZone(value) : undefined));
  }

  public requiredInstant(column: string): string {
    return this._required(column, this.instant(column));
  }

  public day(column: string): Day | undefined {
    const instant = this.instant(column);
    return instant === undefined ? undefined : dayOfInstant(instant);
  }

  /** From `{Id, Title, …}` of an expanded item, or `{LookupId, LookupValue, …}` of a version. */
  public person(column: string): PersonRef | undefined {
    return this._read(column, (value) => {
      const found = referenceIn(value);
      return found && {
        ...found,
        mail: textIn(value, 'EMail') ?? textIn(value, 'Email'),
        signInName: signInNameIn(textIn(value, 'Name'))
      };
    });
  }

  public organisation(column: string): OrganisationRef | undefined {
    return this._read(column, (value) => {
      const found = referenceIn(value);
      return found && { ...found, nameCy: textIn(value, 'NameCy') };
    });
  }

  public entry(column: string): EntryRef | undefined {
    return this._read(column, (value) => {
      const found = referenceIn(value);
      return found && { ...found, reference: textIn(value, 'Reference') ?? '', nameCy: textIn(value, 'NameCy') };
    });
  }

  public link(column: string): WebLink | undefined {
    return this._read(column, (value) => {
      const address = textIn(value, 'Url');
      return address === undefined ? undefined : { address, text: textIn(value, 'Description') ?? address };
    });
  }

  private _required<T>(column: string, value: T | undefined): T {
    if (value === undefined) {
      throw new MalformedRow(this._list, this.id, column, value);
    }
    return value;
  }

  private _read<T>(column: string, read: (value: unknown) => T | undefined): T | undefined {
    const value = this._row[column];
    if (value === undefined || value === null || value === '' || isEmptyReference(value)) {
      return undefined;
    }
    const result = read(value);
    if (result === undefined) {
      throw new MalformedRow(this._list, this.id, column, value);
    }
    return result;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function textIn(value: unknown, property: string): string | undefined {
  const found = (value as Readonly<Record<string, unknown>>)[property];
  return isText(found) ? found : undefined;
}

function referenceIn(value: unknown): { id: number; name: string } | undefined {
  const { Id, LookupId } = value as { Id?: unknown; LookupId?: unknown };
  const id = Id ?? LookupId;
  const name = textIn(value, 'Title') ?? textIn(value, 'LookupValue');
  return typeof id === 'number' && name !== undefined ? { id, name } : undefined;
}

/** SharePoint writes an empty lookup of a version as one without an id. */
function isEmptyReference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'LookupId' in value && !(value as { LookupId: unknown }).LookupId;
}

/** Versions give instants without their zone, which is UTC. */
function withZone(instant: string): string {
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(instant) ? instant : `${instant}Z`;
}
