import * as React from 'react';
import type { RouteAhead } from '../../../../data/approval/routeAhead';
import { ServiceProblem } from '../../../../data/approvalService/serviceProblem';
import { checkSubmit } from '../../../../domain/approval/submitCheck';
import { AnswerProblem } from '../../../../domain/protocol/answerProblem';
import { Answers } from '../../../../domain/protocol/answer';
import { assessSignificance } from '../../../../domain/protocol/assessSignificance';
import { closedGates } from '../../../../domain/protocol/gates';
import { Route } from '../../../../domain/protocol/protocol';
import { canonicalJson } from '../../../../domain/record/canonicalJson';
import { formUnderWay, isOneAtATime } from '../../../../domain/submission/hindrance';
import { checklistsWords } from '../../../../loc/checklists';
import { submittingWords } from '../../../../loc/submitting';
import { Language } from '../../../../loc/wording';
import { Notice } from '../../../../ui/form/notice/Notice';
import type { OpenedForm } from '../../checklistsGateway';
import { FormSession } from '../formSession';
import { FormWork } from '../formWork';
import { questionTextOf } from '../../../../ui/questionForm/findings/questionTextOf';
import { saveErrorText } from '../saveErrorText';
import { ConfirmSubmit } from './ConfirmSubmit';
import { RefusedSubmit } from './RefusedSubmit';
import styles from '../FormScreen.module.scss';

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

type Step =
  | { readonly kind: 'idle' | 'checked' | 'looking' | 'saving' | 'clashes' | 'notAllSaved' | 'changed' }
  | { readonly kind: 'significanceOpen'; readonly missing: readonly string[] }
  | { readonly kind: 'asking'; readonly route: Route; readonly answers: Answers; readonly ahead?: RouteAhead; readonly error?: unknown }
  | { readonly kind: 'notSaved' | 'notSubmitted'; readonly error: unknown };

/** A form that somebody has to approve: what is missing is shown first, then who decides, and then it is submitted as it is saved. */
export function SubmitForm({ opened, session, work, problems, language, children, onCheck }: Props): React.ReactElement {
  const words = submittingWords(language);
  const [step, setStep] = React.useState<Step>({ kind: 'idle' });
  const { protocol, form, others, submission, siblings = [] } = opened;
  const other = formUnderWay(form.code, siblings);
  const gates = closedGates(protocol, form.code, session.answers);
  const isAnswered = problems.length === 0 && session.clashes.length === 0;
  const maySubmit = isAnswered && gates.length === 0 && !submission.restricted;
  const isBusy = step.kind === 'looking' || step.kind === 'saving';
  const check = (): void => {
    onCheck();
    setStep({ kind: 'checked' });
  };
  const ask = async (): Promise<void> => {
    if (other?.state === 'Submitted' && isOneAtATime(form)) { setStep({ kind: 'notSubmitted', error: new ServiceProblem('refused', { code: 'otherUnderWay' }) }); return; }
    const { answers } = session;
    const assessment = assessSignificance(protocol, { ...others, ...answers }, work.today);
    const found = checkSubmit(protocol, { state: submission.state, form: form.code, answers, assessment });
    if (found.kind === 'significanceOpen') { setStep(found); return; }
    if (found.kind !== 'ready') { check(); return; }
    setStep({ kind: 'looking' });
    const { route } = found;
    const ahead = await work.ahead(route, answers).catch((error: unknown) => { setStep({ kind: 'asking', route, answers, error }); });
    if (ahead === undefined) return;
    const own = ahead.steps.findIndex(({ isNamed, exception }) => isNamed && exception === 'submitter');
    if (own >= 0) setStep({ kind: 'notSubmitted', error: new ServiceProblem('refused', { code: 'namesSubmitter', questions: [route.steps[own].namedBy ?? ''] }) });
    else setStep(ahead.isSetUp ? { kind: 'asking', route, answers, ahead } : { kind: 'notSubmitted', error: new ServiceProblem('notSetUp') });
  };
  const submit = async (seen: Answers): Promise<void> => {
    setStep({ kind: 'saving' });
    await session.flush();
    if (session.state.kind === 'failed') { setStep({ kind: 'notSaved', error: session.state.error }); return; }
    if (session.clashes.length > 0) { setStep({ kind: 'clashes' }); return; }
    if (!session.isSaved) { setStep({ kind: 'notAllSaved' }); return; }
    // Saving may have taken in what somebody else answered: nobody has read that yet.
    if (canonicalJson(session.held.answers) !== canonicalJson(seen)) { setStep({ kind: 'changed' }); return; }
    await work.submit(session.held).catch((error: unknown) => setStep({ kind: 'notSubmitted', error }));
  };
  const begin = (): void => { if (!isBusy) ask().catch((error: unknown) => setStep({ kind: 'notSubmitted', error })); };
  const cancel = (): void => {
    setStep({ kind: 'idle' });
    setTimeout(() => document.getElementById('form-submit')?.focus(), 0);
  };
  return (
    <div className={styles.foot}>
      {submission.restricted && <Notice kind="info" title={words.restrictedTitle} text={words.restricted} />}
      {step.kind === 'checked' && isAnswered && !submission.restricted && <Notice kind={gates.length > 0 ? 'warning' : 'success'} text={gates.length > 0 ? checklistsWords(language).gateStands : checklistsWords(language).complete} />}
      {step.kind === 'significanceOpen' && <Notice kind="warning" title={words.notSubmitted} text={`${words.significanceOpen} ${step.missing.map((question) => questionTextOf(protocol, question, language)).join('; ')}`} />}
      {(step.kind === 'clashes' || step.kind === 'notAllSaved' || step.kind === 'changed') && <Notice kind="problem" title={words.notSubmitted} text={words[step.kind]} />}
      {step.kind === 'notSaved' && <Notice kind="problem" title={words.notSubmitted} text={saveErrorText(step.error, language)} />}
      {step.kind === 'asking' && <ConfirmSubmit protocol={protocol} {...step} language={language} onConfirm={() => { submit(step.answers).catch((error: unknown) => setStep({ kind: 'notSubmitted', error })); }} onCancel={cancel} />}
      {step.kind === 'notSubmitted' && <RefusedSubmit error={step.error} protocol={protocol} language={language} onAgain={begin} onLoadAnew={work.again} openOther={other && (() => work.open(other))} />}
      <div className={styles.buttons}>
        {maySubmit && step.kind !== 'asking' && step.kind !== 'notSubmitted' && (
          <button type="button" id="form-submit" className={styles.main} aria-disabled={isBusy} onClick={begin}>{step.kind === 'looking' ? words.looking : step.kind === 'saving' ? words.submitting : words.submit}</button>
        )}
        <button type="button" className={maySubmit ? styles.button : styles.main} onClick={check}>{checklistsWords(language).check}</button>
        {children}
      </div>
    </div>
  );
}
