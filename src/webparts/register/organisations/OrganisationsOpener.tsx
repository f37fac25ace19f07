import * as React from 'react';
import { organisationWords } from '../../../loc/organisation';
import { registerWords } from '../../../loc/register';
import styles from '../entry/EntryOpener.module.scss';
import { Message, MessageAction } from '../states/Message';
import type { OrganisationsPanelProps } from './OrganisationsPanel';

type Panel = typeof import('./OrganisationsPanel')['OrganisationsPanel'];
type Loading = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly Panel: Panel } | { readonly kind: 'failed' };

/** The organisations are a part of their own, fetched when somebody first opens them. */
export function OrganisationsOpener(props: OrganisationsPanelProps): React.ReactElement {
  const words = organisationWords(props.language);
  const [state, setState] = React.useState<Loading>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setState({ kind: 'loading' });
    import(/* webpackChunkName: 'organisations-panel' */ './OrganisationsPanel').then(
      ({ OrganisationsPanel }) => { if (wanted) setState({ kind: 'ready', Panel: OrganisationsPanel }); },
      () => { if (wanted) setState({ kind: 'failed' }); }
    );
    return () => { wanted = false; };
  }, [attempt]);

  if (state.kind === 'ready') return <state.Panel {...props} />;
  if (state.kind === 'loading') return <p role="status" className={styles.opening}>{words.opening}</p>;
  return (
    <div className={styles.failed}>
      <Message isProblem icon="warning" title={words.notOpenedTitle} text={words.notOpened}>
        <MessageAction isMain text={registerWords(props.language).tryAgain} onClick={() => setAttempt((before) => before + 1)} />
        <MessageAction text={words.close} onClick={props.onClose} />
      </Message>
    </div>
  );
}
