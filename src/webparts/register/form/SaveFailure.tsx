import * as React from 'react';
import { SaveResult } from '../../../data/entryEdit/saveEntry';
import { EntryEdit } from '../../../domain/partnership/entryEdit';
import { entryFormWords } from '../../../loc/entryForm';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { errorText } from '../../../ui/errorText';
import { rowNameIn } from './rowName';

interface Props {
  readonly result: Extract<SaveResult, { kind: 'failed' }>;
  readonly edit: EntryEdit;
  readonly language: Language;
}

/** Why not everything was saved, which rows it concerns, and what to do. */
export function SaveFailure({ result: { error, failed }, edit, language }: Props): React.ReactElement {
  const words = entryFormWords(language);
  const rows = failed.filter(({ part }) => part !== 'entry').map(({ part, key }) => rowNameIn(edit, part, key, language));
  const why = errorText(error, {
    denied: words.failedDenied, signedOut: words.failedSignedOut, gone: words.failedGone, conflict: words.failedConflict, busy: words.failedBusy,
    connection: words.failedConnection, refused: words.failedRefused, other: words.failedConnection
  });
  return (
    <Notice kind="problem" title={words.failedTitle} text={<>{why}{rows.length > 0 && <> {fill(words.failedParts, rows.join(', '))}</>}</>} />
  );
}
