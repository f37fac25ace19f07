import * as React from 'react';
import { FormDefinition } from '../../../domain/protocol/form';
import { Protocol } from '../../../domain/protocol/protocol';
import { checklistsWords } from '../../../loc/checklists';
import { choiceText } from '../../../loc/choices';
import { formWords } from '../../../loc/form';
import type { Language } from '../../../loc/wording';
import { Combobox } from '../../../ui/form/combobox/Combobox';
import { Notice } from '../../../ui/form/notice/Notice';
import { PackWords } from '../../../ui/questionForm/PackWords';
import type { GoTo } from '../checklistsAddress';
import type { Beginning, ChecklistsGateway, FoundEntry } from '../checklistsGateway';
import { saveErrorText } from '../form/saveErrorText';
import { newClaim } from '../newClaim';
import styles from '../Checklists.module.scss';

interface Props {
  readonly gateway: ChecklistsGateway;
  readonly beginning: Beginning;
  readonly protocol: Protocol;
  readonly form: FormDefinition;
  /** Reference of the entry that it is about. */
  readonly entry: string | undefined;
  readonly go: GoTo;
  readonly language: Language;
}

type Step = { readonly kind: 'asking' | 'incomplete' | 'saving' } | { readonly kind: 'failed'; readonly error: unknown };

/** What has to be known before the first question: the name of the idea, or the entry. */
export function StartForm({ gateway, beginning, protocol, form, entry, go, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const isNew = form.purpose === 'screening';
  const [idea, setIdea] = React.useState({ name: '', kind: '', service: '' });
  const [chosen, setChosen] = React.useState<FoundEntry>();
  const [step, setStep] = React.useState<Step>({ kind: 'asking' });
  const [claim] = React.useState(newClaim);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  React.useEffect(() => {
    if (entry === undefined || isNew) return;
    gateway.findEntries(entry).then((found) => setChosen(found.find(({ reference }) => reference === entry)), () => undefined);
  }, [entry, isNew, gateway]);

  const isComplete = isNew ? idea.name.trim() !== '' && idea.kind !== '' : chosen !== undefined;
  const begin = (): void => {
    if (step.kind === 'saving') return;
    if (!isComplete) {
      setStep({ kind: 'incomplete' });
      document.getElementById(isNew ? (idea.name.trim() === '' ? 'start-name' : 'start-kind') : 'start-entry')?.focus();
      return;
    }
    setStep({ kind: 'saving' });
    const about = isNew || chosen === undefined ? { ...idea, name: idea.name.trim() } : chosen;
    gateway.begin(form, protocol, about, claim).then(
      ({ id, restricted }) => go({ kind: 'form', id, isRestricted: restricted, isPrint: false }, 'replace'),
      (error: unknown) => setStep({ kind: 'failed', error })
    );
  };
  const required = <span className={styles.required}> ({formWords(language).required})</span>;
  const missing = (isMissing: boolean, id: string): React.ReactNode => step.kind === 'incomplete' && isMissing && <p className={styles.problem} id={id}>{words.fillIn}</p>;
  return (
    <form className={styles.startForm} noValidate aria-labelledby="start-form-title" onSubmit={(event) => { event.preventDefault(); begin(); }}>
      <h2 id="start-form-title" className={styles.startTitle} ref={heading} tabIndex={-1}><PackWords of={form.title} language={language} /></h2>
      <p className={styles.startText}>{isNew ? words.newIdea : words.ofEntry}</p>
      {isNew && (
        <>
          <div className={styles.field}>
            <label htmlFor="start-name" className={styles.label}>{words.ideaName}{required}</label>
            {missing(idea.name.trim() === '', 'start-name-problem')}
            <input id="start-name" className={styles.input} type="text" maxLength={255} autoComplete="off" aria-required aria-invalid={step.kind === 'incomplete' && idea.name.trim() === ''} aria-describedby={step.kind === 'incomplete' && idea.name.trim() === '' ? 'start-name-problem' : undefined} value={idea.name} onChange={(event) => setIdea({ ...idea, name: event.target.value })} />
          </div>
          <fieldset className={styles.field}>
            <legend className={styles.label}>{words.ideaKind}{required}</legend>
            {missing(idea.kind === '', 'start-kind-problem')}
            {beginning.kinds.map((kind, at) => (
              <label key={kind} className={styles.option} htmlFor={at === 0 ? 'start-kind' : `start-kind-${at}`}>
                <input id={at === 0 ? 'start-kind' : `start-kind-${at}`} type="radio" name="start-kind" checked={idea.kind === kind} aria-describedby={step.kind === 'incomplete' && idea.kind === '' ? 'start-kind-problem' : undefined} onChange={() => setIdea({ ...idea, kind })} />
                <span>{choiceText(kind, language)}</span>
              </label>
            ))}
          </fieldset>
          <div className={styles.field}>
            <label htmlFor="start-service" className={styles.label}>{words.ideaService}</label>
            <select id="start-service" className={styles.input} value={idea.service} onChange={(event) => setIdea({ ...idea, service: event.target.value })}>
              <option value="">{formWords(language).nothingChosen}</option>
              {beginning.services.map((service) => <option key={service} value={service}>{choiceText(service, language)}</option>)}
            </select>
          </div>
        </>
      )}
      {!isNew && (
        <div className={styles.field}>
          <label htmlFor="start-entry" className={styles.label}>{words.entry}{required}</label>
          {missing(chosen === undefined, 'start-entry-problem')}
          <Combobox<FoundEntry>
            id="start-entry" label={words.entry} language={language} chosen={chosen?.name} isRequired isInvalid={step.kind === 'incomplete' && chosen === undefined} describedBy={step.kind === 'incomplete' && chosen === undefined ? 'start-entry-problem' : undefined}
            nothingFound={words.noEntryFound} search={gateway.findEntries} onChoose={setChosen} optionOf={(found) => ({ key: found.reference, text: found.name, note: `${found.reference} · ${choiceText(found.stage, language)}` })}
          />
        </div>
      )}
      {step.kind === 'failed' && <Notice kind="problem" title={words.notBegun} text={saveErrorText(step.error, language)} />}
      <div className={styles.buttons}>
        <button type="submit" className={styles.main} aria-disabled={step.kind === 'saving'}>{step.kind === 'saving' ? words.beginning : words.begin}</button>
        <button type="button" className={styles.button} onClick={() => go({ kind: 'forms' })}>{words.cancel}</button>
      </div>
    </form>
  );
}
