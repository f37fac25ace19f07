import * as React from 'react';
import { SaveResult } from '../../../data/entryEdit/saveEntry';
import { StoreError } from '../../../data/stores/storeError';
import { EntryEdit } from '../../../domain/partnership/entryEdit';
import { entryFormWords } from '../../../loc/entryForm';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { WithTheirWords } from '../../../ui/WithTheirWords';
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
  return (
    <Notice kind="problem" title={titleOf[written]} text={<>{why(error)}{rows.length > 0 && <> {fill(written === 'unknown' ? words.failedPartsUnsure : words.failedParts, rows.join(', '))}</>}</>} />
  );

  function why(cause: unknown): React.ReactNode {
    if (!(cause instanceof StoreError)) return words.failedConnection;
    switch (cause.kind) {
      case 'denied': return cause.status === 401 ? words.failedSignedOut : words.failedDenied;
      case 'notFound': return words.failedGone;
      case 'conflict': return words.failedConflict;
      case 'unavailable': return cause.status === 429 || cause.status === 503 ? words.failedBusy : words.failedConnection;
      case 'refused': return <WithTheirWords text={words.failedRefused} theirs={cause.message} />;
    }
  }
}
