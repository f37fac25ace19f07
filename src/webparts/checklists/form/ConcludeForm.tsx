import * as React from 'react';
import { AnswerProblem } from '../../../domain/protocol/answerProblem';
import { conclusionOf } from '../../../domain/protocol/conclusion';
import { Outcome } from '../../../domain/protocol/form';
import { closedGates } from '../../../domain/protocol/gates';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import type { OpenedForm } from '../checklistsGateway';
import { concludeErrorText } from './concludeErrorText';
import { ConfirmVerdict } from './ConfirmVerdict';
import { FormSession } from './formSession';
import { FormWork } from './formWork';
import { saveErrorText } from './saveErrorText';
import styles from './FormScreen.module.scss';

interface Props {
  readonly opened: OpenedForm;
  readonly session: FormSession;
  readonly work: FormWork;
  readonly problems: readonly AnswerProblem[];
  readonly language: Language;
  /** What else can be done with the form. */
  readonly children: React.ReactNode;
  onCheck(): void;
}

type Step = { readonly kind: 'idle' | 'checked' | 'saving' | 'overtaken' } | { readonly kind: 'confirming'; readonly outcome: Outcome } | { readonly kind: 'failed' | 'notConcluded'; readonly error: unknown };

/** A form that nobody has to approve: whoever fills it in brings it to its end. */
export function ConcludeForm({ opened, session, work, problems, language, children, onCheck }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const [step, setStep] = React.useState<Step>({ kind: 'idle' });
  const { form, protocol, lacksRegister, submission } = opened;
  const gates = closedGates(protocol, form.code, session.answers);
  const check = (): void => {
    onCheck();
    setStep({ kind: 'checked' });
  };
  const isAnswered = step.kind === 'checked' && problems.length === 0 && session.clashes.length === 0;
  const conclude = async (): Promise<void> => {
    const seen = conclusionOf(protocol, form, session.answers);
    check();
    if (seen === undefined || session.clashes.length > 0) return;
    setStep({ kind: 'saving' });
    await session.flush();
    if (session.state.kind === 'failed') { setStep({ kind: 'failed', error: session.state.error }); return; }
    if (!session.isSaved) { setStep({ kind: 'idle' }); return; }
    // Saving may have taken in what somebody else answered: nobody has seen what follows from that.
    const now = conclusionOf(protocol, form, session.held.answers);
    if (now === undefined || now.outcome?.code !== seen.outcome?.code) { setStep({ kind: 'overtaken' }); return; }
    work.conclude(session.held).catch((error: unknown) => setStep({ kind: 'notConcluded', error }));
  };
  /** A verdict is put down only after whoever does has seen what follows. */
  const askWhether = (): void => {
    const seen = conclusionOf(protocol, form, session.answers);
    if (seen?.outcome !== undefined && session.clashes.length === 0) setStep({ kind: 'confirming', outcome: seen.outcome });
    else conclude().catch(() => undefined);
  };
  const confirm = (): void => {
    const isAsSeen = step.kind === 'confirming' && conclusionOf(protocol, form, session.answers)?.outcome?.code === step.outcome.code;
    if (isAsSeen) conclude().catch(() => undefined);
    else askWhether();
  };
  const takeBack = (): void => {
    setStep({ kind: 'idle' });
    setTimeout(() => document.getElementById('form-conclude')?.focus(), 0);
  };
  const concludeText = form.outcomes === undefined ? words.concludeRecord : words.conclude;
  return (
    <div className={styles.foot}>
      {isAnswered && gates.length > 0 && <Notice kind="warning" text={words.gateStands} />}
      {step.kind === 'overtaken' && <Notice kind="warning" title={words.notConcluded} text={words.concludeOvertaken} />}
      {lacksRegister && <Notice kind="info" text={words.lacksRegister} />}
      {step.kind === 'confirming' && <ConfirmVerdict outcome={step.outcome} isRestricted={submission.restricted} language={language} onConfirm={confirm} onCancel={takeBack} />}
      {step.kind === 'failed' && <Notice kind="problem" title={words.notSavedTitle} text={saveErrorText(step.error, language)} />}
      {step.kind === 'notConcluded' && <Notice kind="problem" title={words.notConcluded} text={concludeErrorText(step.error, language)} />}
      <div className={styles.buttons}>
        {!lacksRegister && step.kind !== 'confirming' && <button type="button" id="form-conclude" className={styles.main} aria-disabled={step.kind === 'saving'} onClick={() => { if (step.kind !== 'saving') askWhether(); }}>{step.kind === 'saving' ? words.saving : concludeText}</button>}
        {children}
      </div>
    </div>
  );
}
