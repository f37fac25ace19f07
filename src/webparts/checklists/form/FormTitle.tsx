import * as React from 'react';
import { EntryRef } from '../../../domain/organisation/involvement';
import { FormDefinition } from '../../../domain/protocol/form';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import { PackWords } from '../../../ui/questionForm/PackWords';
import { entryName } from '../entryName';
import { leadIn } from '../leadIn';

interface Props {
  readonly form: FormDefinition;
  readonly entry: EntryRef | undefined;
  readonly language: Language;
}

/** Which form of which entry. */
export function FormTitle({ form: { title }, entry, language }: Props): React.ReactElement {
  return <><PackWords of={title} language={language} />{leadIn(packTextIn(title, language).text)}{entryName(entry, language) ?? checklistsWords(language).entryGone}</>;
}
