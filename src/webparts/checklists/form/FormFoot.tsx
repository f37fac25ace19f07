import * as React from 'react';
import { AnswerProblem } from '../../../domain/protocol/answerProblem';
import { endsWithoutApproval } from '../../../domain/protocol/conclusion';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import type { OpenedForm } from '../checklistsGateway';
import { ConcludeForm } from './ConcludeForm';
import { DiscardButton } from './DiscardButton';
import { FormWork } from './formWork';
import { SubmitForm } from './submit/SubmitForm';
import { SessionInPage } from './useFormSession';
import styles from './FormScreen.module.scss';

interface Props {
  readonly opened: OpenedForm;
  readonly page: SessionInPage;
  readonly work: FormWork;
  readonly problems: readonly AnswerProblem[];
  readonly language: Language;
  onCheck(): void;
}

/** What can be done with the form as it stands: one that nobody has to approve is concluded, another is submitted. */
export function FormFoot({ opened, page: { session }, work, problems, language, onCheck }: Props): React.ReactElement | null {
  if (!opened.mayChange) return null;
  const Foot = endsWithoutApproval(opened.protocol, opened.form) ? ConcludeForm : SubmitForm;
  return (
    <Foot opened={opened} session={session} work={work} problems={problems} language={language} onCheck={onCheck}>
      <button type="button" className={styles.button} onClick={work.leave}>{checklistsWords(language).leave}</button>
      {opened.mayDiscard && <DiscardButton session={session} work={work} language={language} />}
    </Foot>
  );
}
