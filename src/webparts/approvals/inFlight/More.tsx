import * as React from 'react';
import { approvalsWords } from '../../../loc/approvals';
import { underWayWords } from '../../../loc/approvals/underWay';
import type { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import styles from './Flight.module.scss';
import { loadingErrorText } from '../loadingErrorText';
import type { Pages } from './usePages';

interface Props extends Pick<Pages<unknown>, 'more' | 'loadMore'> {
  readonly language: Language;
}

/** The rest of something long. */
export function More({ more, loadMore, language }: Props): React.ReactElement | null {
  const words = underWayWords(language);
  switch (more.kind) {
    case 'none': return null;
    case 'failed': return <Notice kind="problem" title={words.moreFailed} text={loadingErrorText(more.error, language)} actions={[{ text: approvalsWords(language).tryAgain, act: loadMore }]} />;
    default: return <button type="button" className={styles.button} aria-disabled={more.kind === 'loading'} onClick={loadMore}>{more.kind === 'loading' ? words.loadingMore : words.more}</button>;
  }
}
