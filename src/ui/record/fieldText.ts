import { FieldValue } from '../../domain/record/fieldValue';
import { dayText } from '../../loc/calendar';
import { choiceText } from '../../loc/choices';
import { entryWords } from '../../loc/entry';
import { moneyText, numberText } from '../../loc/money';
import { Language } from '../../loc/wording';

/** A value of a record as people read it. */
export function fieldText(value: FieldValue | undefined, language: Language): string {
  const words = entryWords(language);
  if (value === undefined) {
    return words.empty;
  }
  switch (value.kind) {
    case 'choice': return choiceText(value.text, language);
    case 'choices': return value.choices.map((choice) => choiceText(choice, language)).join('; ');
    case 'money': return moneyText(value.pence);
    case 'number': return numberText(value.number);
    case 'day': return dayText(value.day, language);
    case 'yesNo': return value.yes ? words.yes : words.no;
    case 'person': return value.person.name;
    case 'organisation': return value.organisation.name;
    case 'link': return value.link.text === value.link.address ? value.link.address : `${value.link.text} (${value.link.address})`;
    default: return value.text;
  }
}
