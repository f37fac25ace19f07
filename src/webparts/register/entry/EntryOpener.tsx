import * as React from 'react';
import type { ListStore } from '../../../data/stores/listStore';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { Message, MessageAction } from '../states/Message';
import styles from './EntryOpener.module.scss';

interface Props {
  readonly reference: string;
  readonly store: ListStore;
  readonly siteUrl: string;
  readonly user: string;
  readonly language: Language;
  onClose(): void;
  onChanged(): void;
  onCreated(reference: string): void;
}

type Panel = typeof import('../panel/EntryPanel')['EntryPanel'];
type Loading = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly Panel: Panel } | { readonly kind: 'failed' };

/** The panel is a part of its own, fetched when the first entry is opened. */
export function EntryOpener(props: Props): React.ReactElement {
  const words = registerWords(props.language);
  const [state, setState] = React.useState<Loading>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setState({ kind: 'loading' });
    import(/* webpackChunkName: 'entry-panel' */ '../panel/EntryPanel').then(
      ({ EntryPanel }) => { if (wanted) setState({ kind: 'ready', Panel: EntryPanel }); },
      () => { if (wanted) setState({ kind: 'failed' }); }
    );
    return () => { wanted = false; };
  }, [attempt]);

  if (state.kind === 'ready') return <state.Panel {...props} />;
  if (state.kind === 'loading') return <p role="status" className={styles.opening}>{words.openingEntry}</p>;
  return (
    <div className={styles.failed}>
      <Message isProblem icon="warning" title={words.notOpenedTitle} text={words.notOpened}>
        <MessageAction isMain text={words.tryAgain} onClick={() => setAttempt((before) => before + 1)} />
        <MessageAction text={words.done} onClick={props.onClose} />
      </Message>
    </div>
  );
}
