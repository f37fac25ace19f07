import * as React from 'react';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { usePart } from '../../../ui/usePart';
import { Message, MessageAction } from '../states/Message';
import styles from './PartOpener.module.scss';

interface PartProps {
  readonly language: Language;
  onClose(): void;
}

interface Props<P extends PartProps> {
  readonly texts: OpenerTexts;
  readonly props: P;
  /** Keep it the same from one drawing to the next. */
  load(): Promise<React.ComponentType<P>>;
}

export interface OpenerTexts {
  readonly opening: string;
  readonly failedTitle: string;
  readonly failed: string;
}

/** Panels are parts of their own, fetched when they are first opened. One that does not arrive says so, instead of saying that the register failed. */
export function PartOpener<P extends PartProps>({ texts, props, load }: Props<P>): React.ReactElement {
  const [state, again] = usePart(load);
  if (state.kind === 'ready') return <state.part {...props} />;
  if (state.kind === 'loading') return <p role="status" className={styles.opening}>{texts.opening}</p>;
  const words = registerWords(props.language);
  return (
    <div className={styles.failed}>
      <Message isProblem icon="warning" title={texts.failedTitle} text={texts.failed}>
        <MessageAction isMain text={words.tryAgain} onClick={again} />
        <MessageAction text={words.done} onClick={props.onClose} />
      </Message>
    </div>
  );
}
