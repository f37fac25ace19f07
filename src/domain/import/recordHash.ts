import { FieldSpec, FieldValues, typedIn } from '../record/fieldSpec';
import { FieldValue, identityOf } from '../record/fieldValue';
import { textHash } from './textHash';

/**
 * A short hash over what people type in, so that it can be said later whether somebody has changed it since. What rules and services write does not
 * count. Not proof against somebody who wants to deceive.
 */
export function recordHash<Name extends string>(specs: readonly FieldSpec<Name>[], values: FieldValues<Name>): string {
  return textHash(JSON.stringify(typedIn(specs).map(({ name }) => identityOf(values[name]))));
}

export function valueHash(value: FieldValue | undefined): string {
  return textHash(identityOf(value));
}
