import { FieldValue } from './fieldValue';

/** Two people changed the same field to different values. */
export interface Clash<Name extends string = string> {
  readonly field: Name;
  readonly before?: FieldValue;
  readonly yours?: FieldValue;
  readonly theirs?: FieldValue;
}
