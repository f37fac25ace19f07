import * as React from 'react';
import { AnswerProblem } from '../../../domain/protocol/answerProblem';
import { closedGates } from '../../../domain/protocol/gates';
import { verdictOf } from '../../../domain/protocol/verdict';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import type { OpenedForm } from '../checklistsGateway';
import { FormWork } from './formWork';
import { saveErrorText } from './saveErrorText';
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

type Step = { readonly kind: 'idle' | 'checked' | 'saving' } | { readonly kind: 'failed'; readonly error: unknown };

/** What can be done with the form as it stands: a screening is concluded, another form is checked for completeness. */
export function FormFoot({ opened, page: { session }, work, problems, language, onCheck }: Props): React.ReactElement | null {
  const words = checklistsWords(language);
  const [step, setStep] = React.useState<Step>({ kind: 'idle' });
  const { form, protocol, mayChange } = opened;
  if (!mayChange) return null;
  const isScreening = form.outcomes !== undefined;
  const gates = closedGates(protocol, form.code, session.answers);
  const check = (): void => {
    onCheck();
    setStep({ kind: 'checked' });
  };
  const isAnswered = step.kind === 'checked' && problems.length === 0 && session.clashes.length === 0;
  const conclude = async (): Promise<void> => {
    const verdict = verdictOf(form, session.answers);
    onCheck();
    if (problems.length > 0 || verdict === undefined || session.clashes.length > 0) return;
    setStep({ kind: 'saving' });
    await session.flush();
    if (session.state.kind === 'failed') { setStep({ kind: 'failed', error: session.state.error }); return; }
    if (!session.isSaved) { setStep({ kind: 'idle' }); return; }
    work.conclude(session.held, verdict.outcome).catch((error: unknown) => setStep({ kind: 'failed', error }));
  };
  return (
    <div className={styles.foot}>
      {isAnswered && (gates.length === 0 ? <Notice kind="success" text={words.complete} /> : <Notice kind="warning" text={words.gateStands} />)}
      {step.kind === 'failed' && <Notice kind="problem" title={words.notSavedTitle} text={saveErrorText(step.error, language)} />}
      <div className={styles.buttons}>
        {isScreening
          ? <button type="button" className={styles.main} aria-disabled={step.kind === 'saving'} onClick={() => { if (step.kind !== 'saving') conclude().catch(() => undefined); }}>{step.kind === 'saving' ? words.saving : words.conclude}</button>
          : <button type="button" className={styles.main} onClick={check}>{words.check}</button>}
        <button type="button" className={styles.button} onClick={work.leave}>{words.leave}</button>
      </div>
    </div>
  );
}
