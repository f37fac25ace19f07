import * as React from 'react';
import type { KeptOfImport } from '../../../domain/import/undoPlan';
import { importUndoWords } from '../../../loc/importExport/importUndo';
import { Language } from '../../../loc/wording';
import { NamedList } from './NamedList';

interface Props {
  readonly kept: readonly KeptOfImport[];
  readonly siteUrl: string;
  readonly language: Language;
}

/** What undoing an import leaves where it is, and why. */
export function KeptList({ kept, siteUrl, language }: Props): React.ReactElement {
  const words = importUndoWords(language);
  return (
    <NamedList id="undo-kept" title={words.kept} items={kept} siteUrl={siteUrl} language={language}>
      {({ why }) => <span> – {words[`kept_${why}`]}</span>}
    </NamedList>
  );
}
