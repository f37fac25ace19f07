import { FieldValue } from '../../../domain/record/fieldValue';
import { Language } from '../../../loc/wording';
import { fieldText } from '../../../ui/record/fieldText';

const longest = 400;

/** A value of a plan: its organisations are named by the register or the file, links by their address, long texts from their beginning. */
export function valueText(value: FieldValue | undefined, language: Language, nameOf: (id: number, key: string) => string): string {
  if (value?.kind === 'organisation') return nameOf(value.organisation.id, value.organisation.name);
  if (value?.kind === 'link') return value.link.address;
  const text = fieldText(value, language);
  return value?.kind === 'longText' && text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
