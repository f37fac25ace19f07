import * as React from 'react';
import { approvalsWords } from '../../loc/approvals';
import { underWayWords } from '../../loc/approvals/underWay';
import type { Language } from '../../loc/wording';
import { Notice } from '../../ui/form/notice/Notice';
import type { Pages } from '../../ui/panel/usePages';
import styles from './Approvals.module.scss';
import { loadingErrorText } from './loadingErrorText';

interface Props extends Pick<Pages<unknown>, 'more' | 'loadMore'> {
  /** What grows. */
  readonly list: React.RefObject<HTMLElement>;
  /** Of the button. */
  readonly text?: string;
  readonly language: Language;
}

/** The rest of something long. Whoever asks for it goes on with the first of what comes: the button moves away, or is gone. */
export function More({ more, loadMore, list, text, language }: Props): React.ReactElement | null {
  const words = underWayWords(language);
  const shown = React.useRef<number>();
  React.useEffect(() => {
    if (shown.current === undefined || more.kind === 'loading') return;
    if (more.kind !== 'failed') list.current?.children[shown.current]?.querySelector<HTMLElement>('a, button')?.focus();
    shown.current = undefined;
  }, [more.kind, list]);
  const load = (): void => {
    shown.current = list.current?.children.length;
    loadMore();
  };
  switch (more.kind) {
    case 'none': return null;
    case 'failed': return <Notice kind="problem" title={words.moreFailed} text={loadingErrorText(more.error, language)} actions={[{ text: approvalsWords(language).tryAgain, act: load }]} />;
    default: return <button type="button" className={styles.button} aria-disabled={more.kind === 'loading'} onClick={load}>{more.kind === 'loading' ? words.loadingMore : text ?? words.more}</button>;
  }
}
