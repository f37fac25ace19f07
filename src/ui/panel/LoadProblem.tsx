import * as React from 'react';
import { EntryWords } from '../../loc/entry';
import styles from './LoadProblem.module.scss';
import { mayRetry, problemText } from './problemText';

interface Props {
  readonly title: string;
  readonly error: unknown;
  readonly words: EntryWords;
  readonly onRetry: () => void;
}

/** Stands in for the one part that could not be loaded. Tries again by itself when the connection is back. */
export function LoadProblem({ title, error, words, onRetry }: Props): React.ReactElement {
  const online = navigator.onLine;

  React.useEffect(() => {
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [onRetry]);

  const retry = (event: React.MouseEvent): void => {
    // The button goes with the problem: its section, or the dialog's heading, takes the focus.
    const stays = event.currentTarget.closest('section') ?? event.currentTarget.closest('[role=dialog]')?.querySelector('h2');
    if (stays instanceof HTMLElement) {
      stays.focus({ preventScroll: true });
    }
    onRetry();
  };

  return (
    <div className={styles.problem} role="alert">
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{problemText(error, words, online)}</p>
      {mayRetry(error) && <button type="button" className={styles.retry} onClick={retry}>{words.tryAgain}</button>}
    </div>
  );
}
