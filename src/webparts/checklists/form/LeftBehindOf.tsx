import * as React from 'react';
import { Language } from '../../../loc/wording';
import { useDrafts } from '../../../ui/form/drafts/useDrafts';
import { LeftBehind } from './LeftBehind';

interface Props {
  readonly subject: string;
  readonly language: Language;
}

/** What is left behind of a form that cannot be opened. */
export function LeftBehindOf({ subject, language }: Props): React.ReactElement {
  const { found, dropFound } = useDrafts(subject);
  return <LeftBehind drafts={found} onDrop={dropFound} language={language} />;
}
