import { PackName } from '../protocol/packs';
import { Said } from './answers';

/** A form that somebody has begun. */
export interface FormRecord {
  readonly key: string;
  /** Reference of the entry. */
  readonly partnership: string;
  readonly form: 'screening' | 'checklist';
  /** Whose protocol it is of; absent = Caerphilly’s. */
  readonly pack?: PackName;
  /** Absent = the entry's lead officer. */
  readonly officer?: string;
  readonly begun: string;
  /** The day that it came to its verdict; absent = a draft. */
  readonly concluded?: string;
  readonly said: Readonly<Record<string, Said>>;
}
