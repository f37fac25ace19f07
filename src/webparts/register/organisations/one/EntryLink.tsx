import * as React from 'react';
import { EntryRef } from '../../../../domain/organisation/involvement';
import { Language } from '../../../../loc/wording';
import { nameIn } from '../../../../ui/organisation/nameIn';
import { entryAddress } from '../../panel/entryAddress';
import { leadTo } from '../leadTo';

interface Props {
  readonly entry: EntryRef;
  readonly siteUrl: string;
  readonly language: Language;
  onEntry(reference: string): void;
}

export function EntryLink({ entry, siteUrl, language, onEntry }: Props): React.ReactElement {
  return <a href={entryAddress(siteUrl, entry.reference)} lang={language === 'cy' && !entry.nameCy ? 'en' : undefined} onClick={leadTo(() => onEntry(entry.reference))}>{nameIn(language, entry)}</a>;
}
