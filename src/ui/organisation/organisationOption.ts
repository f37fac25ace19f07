import { choiceText } from '../../loc/choices';
import { Language } from '../../loc/wording';
import type { ComboboxOption } from '../form/combobox/Combobox';
import type { FoundOrganisation } from '../form/formContext';
import { nameIn } from './nameIn';

/** An organisation where one is looked for: its name, and what tells it from others. */
export function organisationOption(organisation: Pick<FoundOrganisation, 'id' | 'name' | 'nameCy' | 'reference' | 'sector' | 'town'>, language: Language): ComboboxOption {
  const { id, reference, sector, town } = organisation;
  return { key: String(id), text: nameIn(language, organisation), note: [reference, sector && choiceText(sector, language), town].filter(Boolean).join(' · ') };
}
