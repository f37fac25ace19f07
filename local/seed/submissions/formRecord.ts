import { Said } from './answers';

/** A form of Caerphilly's protocol that somebody has begun. */
export interface FormRecord {
  readonly key: string;
  /** Reference of the entry. */
  readonly partnership: string;
  readonly form: 'screening' | 'checklist';
  /** Absent = the entry's lead officer. */
  readonly officer?: string;
  readonly begun: string;
  /** The day that it came to its verdict; absent = a draft. */
  readonly concluded?: string;
  readonly said: Readonly<Record<string, Said>>;
}
