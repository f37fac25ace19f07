import { Answers } from '../../domain/import/answers';
import { Mapping } from '../../domain/import/mapping';

/** Which import it is. The screen gives a new one an id of its own (`crypto.randomUUID()`); one that is gone on with keeps the id that it has. */
export interface ImportName {
  readonly importId: string;
  readonly fileName: string;
  /** SHA-256 of the file, in hex. */
  readonly fingerprint: string;
  /** `headingsKey` of the table that is imported. */
  readonly headings: string;
  readonly mapping: Mapping;
  readonly answers: Answers;
}
