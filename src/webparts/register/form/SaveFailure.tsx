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

/** How much was saved, why not everything, which rows it concerns, and what to do. */
export function SaveFailure({ result: { error, failed, written }, edit, language }: Props): React.ReactElement {
  const words = entryFormWords(language);
  const titleOf = { nothing: words.failedNothing, some: words.failedSome, unknown: words.failedUnknown };
  const rows = failed.filter(({ part }) => part !== 'entry').map(({ part, key }) => rowNameIn(edit, part, key, language));
  const why = errorText(error, {
    denied: words.failedDenied, signedOut: words.failedSignedOut, gone: words.failedGone, conflict: words.failedConflict, busy: words.failedBusy,
    connection: words.failedConnection, refused: words.failedRefused, other: words.failedConnection
  });
  return (
    <Notice kind="problem" title={titleOf[written]} text={<>{why}{rows.length > 0 && <> {fill(written === 'unknown' ? words.failedPartsUnsure : words.failedParts, rows.join(', '))}</>}</>} />
  );
}
