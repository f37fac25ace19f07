import * as React from 'react';
import { FieldKind } from '../../domain/record/fieldValue';
import { ControlProps } from './control';
import { ChoiceControl } from './controls/ChoiceControl';
import { ChoicesControl } from './controls/ChoicesControl';
import { DayControl } from './controls/DayControl';
import { LinkControl } from './controls/LinkControl';
import { LongTextControl } from './controls/LongTextControl';
import { MoneyControl } from './controls/MoneyControl';
import { NumberControl } from './controls/NumberControl';
import { OrganisationControl } from './controls/OrganisationControl';
import { PersonControl } from './controls/PersonControl';
import { TextControl } from './controls/TextControl';
import { YesNoControl } from './controls/YesNoControl';

export const controlOf: { readonly [K in FieldKind]: React.ComponentType<ControlProps<K>> } = {
  text: TextControl,
  longText: LongTextControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  money: MoneyControl,
  number: NumberControl,
  day: DayControl,
  yesNo: YesNoControl,
  person: PersonControl,
  organisation: OrganisationControl,
  link: LinkControl
};

/** Several controls under one name. */
export function isGroup(kind: FieldKind): boolean {
  return kind === 'choices' || kind === 'link';
}
