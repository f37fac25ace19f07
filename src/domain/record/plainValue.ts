import { FieldInput, inputOf } from './fieldInput';
import { FieldSpec } from './fieldSpec';
import { FieldKind, FieldValue } from './fieldValue';

/*
 * Whether plain data that was kept in the browser is still what our fields hold: it may be of another version of ours, or have been tampered with.
 */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing is the value of an empty field. */
export function isValue({ kind }: FieldSpec, value: unknown): value is FieldValue | undefined {
  if (value === undefined) return true;
  if (!isRecord(value) || value.kind !== kind || Number.isNaN(Number(value.pence ?? 0))) return false;
  const input = inputOf(kind, value as unknown as FieldValue);
  return input !== undefined && isInput(kind, input);
}

export function isInput(kind: FieldKind, input: unknown): input is FieldInput {
  switch (kind) {
    case 'choices': return Array.isArray(input) && input.every((each) => typeof each === 'string');
    case 'yesNo': return typeof input === 'boolean';
    case 'person':
    case 'organisation': return input === undefined || (isRecord(input) && typeof input.id === 'number' && typeof input.name === 'string');
    case 'link': return isRecord(input) && typeof input.address === 'string' && typeof input.text === 'string';
    default: return typeof input === 'string';
  }
}
