import { FieldValue } from '../../../domain/record/fieldValue';
import { dayText } from '../../../loc/calendar';
import { choiceText } from '../../../loc/choices';
import { entryWords } from '../../../loc/entry';
import { moneyText, numberText } from '../../../loc/money';
import { Language } from '../../../loc/wording';

const longest = 400;

/** A value as people read it; long texts from their beginning. */
export function valueText(value: FieldValue | undefined, language: Language, nameOf: (id: number, key: string) => string): string {
  const words = entryWords(language);
  if (value === undefined) return words.empty;
  switch (value.kind) {
    case 'choice': return choiceText(value.text, language);
    case 'choices': return value.choices.map((choice) => choiceText(choice, language)).join('; ');
    case 'money': return moneyText(value.pence);
    case 'number': return numberText(value.number);
    case 'day': return dayText(value.day, language);
    case 'yesNo': return value.yes ? words.yes : words.no;
    case 'person': return value.person.name;
    case 'organisation': return nameOf(value.organisation.id, value.organisation.name);
    case 'link': return value.link.address;
    default: return value.text.length > longest ? `${value.text.slice(0, longest - 1)}…` : value.text;
  }
}
