import * as React from 'react';
import { editWording } from '../../../loc/edit';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { usePart } from '../../../ui/usePart';
import { Message, MessageAction } from '../states/Message';
import styles from './PartOpener.module.scss';

interface Props<P> {
  /** The same as long as it is the same part. */
  readonly load: () => Promise<React.ComponentType<P>>;
  readonly props: P;
  readonly language: Language;
  onClose(): void;
}

/** A panel is a part of its own, fetched when it is first opened. One that does not arrive says so, and the register stays. */
export function PartOpener<P>({ load, props, language, onClose }: Props<P>): React.ReactElement {
  const [state, again] = usePart(load);
  if (state.kind === 'ready') return React.createElement(state.part as React.ComponentType<unknown>, props as React.Attributes);
  if (state.kind === 'loading') return <p role="status" className={styles.opening}>{editWording.opening[language]}</p>;
  return (
    <div className={styles.failed}>
      <Message isProblem icon="warning" title={editWording.notOpenedTitle[language]} text={editWording.notOpened[language]}>
        <MessageAction isMain text={registerWords(language).tryAgain} onClick={again} />
        <MessageAction text={registerWords(language).done} onClick={onClose} />
      </Message>
    </div>
  );
}
