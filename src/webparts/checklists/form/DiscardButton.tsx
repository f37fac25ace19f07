import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { FormSession } from './formSession';
import { FormWork } from './formWork';
import { saveErrorText } from './saveErrorText';
import styles from './FormScreen.module.scss';

interface Props {
  readonly session: FormSession;
  readonly work: FormWork;
  readonly language: Language;
}

/** For a form that was begun by mistake. What was typed is saved first, so that it comes back with it. */
export function DiscardButton({ session, work, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const [error, setError] = React.useState<unknown>();
  const discard = async (): Promise<void> => {
    await session.flush();
    if (session.state.kind === 'failed') throw session.state.error;
    await work.discard(session.held);
  };
  return (
    <>
      <button type="button" className={styles.button} onClick={() => { discard().catch(setError); }}>{words.discard}</button>
      {error !== undefined && <Notice kind="problem" title={words.notDiscarded} text={saveErrorText(error, language)} />}
    </>
  );
}
