import * as React from 'react';
import { damagedRecordWords } from '../../loc/damagedRecord';
import type { Language } from '../../loc/wording';
import { Notice, type NoticeAction } from '../form/notice/Notice';

interface Props {
  readonly language: Language;
  readonly actions?: readonly NoticeAction[];
  /** What had the focus has gone. */
  readonly takesFocus?: boolean;
}

/** Says of a form that nobody goes on with it, and whom to tell. */
export function DamagedRecord({ language, actions, takesFocus = false }: Props): React.ReactElement {
  const words = damagedRecordWords(language);
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => { if (takesFocus) place.current?.focus(); }, [takesFocus]);
  return <div ref={place} tabIndex={-1}><Notice kind="problem" title={words.title} text={words.text} actions={actions} /></div>;
}
