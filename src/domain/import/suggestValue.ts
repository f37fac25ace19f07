import { FieldSpec } from '../record/fieldSpec';
import { ImportFieldName } from './importField';
import { suggestChoice } from './readChoice';
import { suggestDay } from './suggestDay';
import { suggestMoney } from './suggestMoney';
import { suggestYesNo } from './suggestYesNo';

/** Fields that say when something ends. */
const ends = new Set<ImportFieldName>(['plannedEnd', 'closed']);

/** What a text that cannot be read for certain most likely means, as an answer would say it. Nothing is taken that nobody has confirmed. */
export function suggestValue({ name, kind }: FieldSpec<ImportFieldName>, text: string, offered: readonly string[]): string | undefined {
  switch (kind) {
    case 'choice':
    case 'choices': return suggestChoice(text, offered);
    case 'money': return suggestMoney(text);
    case 'day': return suggestDay(text, ends.has(name) ? 'last' : 'first');
    case 'yesNo': return suggestYesNo(text, name);
    default: return undefined;
  }
}
