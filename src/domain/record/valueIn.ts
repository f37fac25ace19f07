import { Day } from '../calendar/day';
import { PersonRef } from '../partnership/entry';
import { FieldValues } from './fieldSpec';

export function personIn(values: FieldValues, field: string): PersonRef | undefined {
  const value = values[field];
  return value?.kind === 'person' ? value.person : undefined;
}

export function textIn(values: FieldValues, field: string): string | undefined {
  const value = values[field];
  return value !== undefined && 'text' in value ? value.text : undefined;
}

export function dayIn(values: FieldValues, field: string): Day | undefined {
  const value = values[field];
  return value?.kind === 'day' ? value.day : undefined;
}
