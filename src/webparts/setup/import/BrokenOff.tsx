import * as React from 'react';
import type { BrokenOffImport } from '../../../data/import/brokenOffImport';
import { importRunWords } from '../../../loc/importExport/importRun';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { whenText } from './whenText';

interface Props {
  readonly brokenOff: BrokenOffImport;
  readonly language: Language;
  onGoOn(): void;
  onUndo(): void;
  onSetAside(): void;
}

/** An import that has not come to its end: go on with it, or take back what it did. One whose journal is damaged can only be set aside. */
export function BrokenOff({ brokenOff, language, onGoOn, onUndo, onSetAside }: Props): React.ReactElement {
  const words = importRunWords(language);
  const { fileName, begun, lastSign, by } = brokenOff;
  const what = fill(words.broken, fileName, whenText(begun, language), by?.name ?? words.somebody, whenText(lastSign, language));
  if (brokenOff.isDamaged) {
    return <Notice kind="warning" title={words.brokenTitle} text={`${what} ${words.stop_damaged} ${words.brokenSetAsideHelp}`} actions={[{ text: words.brokenSetAside, isMain: true, act: onSetAside }]} />;
  }
  return (
    <Notice
      kind="warning" title={words.brokenTitle} text={what}
      actions={[{ text: words.brokenGoOn, isMain: true, act: onGoOn }, { text: words.brokenUndo, act: onUndo }]}
    />
  );
}
