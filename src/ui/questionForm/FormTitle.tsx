import * as React from 'react';
import { EntryRef } from '../../domain/organisation/involvement';
import { FormDefinition } from '../../domain/protocol/form';
import { questionFormWords } from '../../loc/questionForm';
import { Language } from '../../loc/wording';
import { packTextIn } from './packTextIn';
import { PackWords } from './PackWords';
import { entryName } from './entryName';
import { leadIn } from './leadIn';

interface Props {
  readonly form: FormDefinition;
  readonly entry: Omit<EntryRef, 'id'> | undefined;
  readonly language: Language;
}

/** Which form of which entry. */
export function FormTitle({ form: { title }, entry, language }: Props): React.ReactElement {
  return <><PackWords of={title} language={language} />{leadIn(packTextIn(title, language).text)}{entryName(entry, language) ?? questionFormWords(language).entryGone}</>;
}
