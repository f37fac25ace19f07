import * as React from 'react';
import { screenedStages } from '../../../domain/partnership/stage';
import { FormDefinition } from '../../../domain/protocol/form';
import { Protocol } from '../../../domain/protocol/protocol';
import { checklistsWords } from '../../../loc/checklists';
import { choiceText } from '../../../loc/choices';
import { formWords } from '../../../loc/form';
import type { Language } from '../../../loc/wording';
import { Combobox } from '../../../ui/form/combobox/Combobox';
import { useKeptState } from '../../../ui/form/drafts/useKeptState';
import { Notice } from '../../../ui/form/notice/Notice';
import { PackWords } from '../../../ui/questionForm/PackWords';
import type { GoTo } from '../checklistsAddress';
import type { Beginning, ChecklistsGateway, FoundEntry, Hindered } from '../checklistsGateway';
import { newClaim } from '../newClaim';
import styles from '../Checklists.module.scss';
import { About, AboutChoice } from './AboutChoice';
import { HindranceNotice } from './HindranceNotice';
import { IdeaFields } from './IdeaFields';
import { keptIdea, noIdea } from './keptIdea';
import { startErrorText } from './startErrorText';

interface Props {
  readonly gateway: ChecklistsGateway;
  readonly beginning: Beginning;
  readonly protocol: Protocol;
  readonly form: FormDefinition;
  /** Reference of the entry that it is about. */
  readonly entry: string | undefined;
  /** Whose page: an idea that is not begun yet is kept in the browser under it. */
  readonly subject: string;
  readonly go: GoTo;
  readonly language: Language;
}

type Step = { readonly kind: 'asking' | 'incomplete' | 'saving' } | { readonly kind: 'failed'; readonly error: unknown } | Hindered;

/** What has to be known before the first question: the name of the idea, or the entry. A screening may be of either. */
export function StartForm({ gateway, beginning, protocol, form, entry, subject, go, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const isScreening = form.purpose === 'screening';
  const [about, setAbout] = React.useState<About>(isScreening && entry === undefined ? 'idea' : 'entry');
  const isNew = about === 'idea';
  const { state: idea, set: setIdea, drop: dropIdea } = useKeptState(`${subject} new ${form.code}`, noIdea, keptIdea);
  const [chosen, setChosen] = React.useState<FoundEntry>();
  const [step, setStep] = React.useState<Step>({ kind: 'asking' });
  const [claim] = React.useState(newClaim);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const search = React.useCallback((text: string) => gateway.findEntries(text, isScreening ? screenedStages : undefined), [gateway, isScreening]);
  React.useEffect(() => {
    if (entry === undefined) return;
    search(entry).then((found) => setChosen(found.find(({ reference }) => reference === entry)), () => undefined);
  }, [entry, search]);

  const isComplete = isNew ? idea.name.trim() !== '' : chosen !== undefined;
  const begin = (): void => {
    if (step.kind === 'saving') return;
    if (!isComplete) {
      setStep({ kind: 'incomplete' });
      document.getElementById(isNew ? 'start-name' : 'start-entry')?.focus();
      return;
    }
    setStep({ kind: 'saving' });
    gateway.begin(form, protocol, isNew || chosen === undefined ? { ...idea, name: idea.name.trim() } : chosen, claim).then(
      (begun) => {
        if (begun.kind === 'hindered') { setStep(begun); return; }
        if (isNew) dropIdea();
        go({ kind: 'form', id: begun.place.id, isRestricted: begun.place.restricted, isPrint: false }, 'replace');
      },
      (error: unknown) => setStep({ kind: 'failed', error })
    );
  };
  const required = <span className={styles.required}> ({formWords(language).required})</span>;
  const isIncomplete = step.kind === 'incomplete';
  const lacksEntry = isIncomplete && chosen === undefined;
  const changeAbout = (changed: About): void => {
    setStep({ kind: 'asking' });
    setAbout(changed);
  };
  return (
    <form className={styles.startForm} noValidate aria-labelledby="start-form-title" onSubmit={(event) => { event.preventDefault(); begin(); }}>
      <h2 id="start-form-title" className={styles.startTitle} ref={heading} tabIndex={-1}><PackWords of={form.title} language={language} /></h2>
      <p className={styles.startText}>{isNew ? words.newIdea : words.ofEntry}</p>
      {isScreening && <AboutChoice about={about} language={language} onChange={changeAbout} />}
      {isNew && <IdeaFields idea={idea} services={beginning.services} isIncomplete={isIncomplete} language={language} onChange={setIdea} />}
      {!isNew && (
        <div className={styles.field}>
          <label htmlFor="start-entry" className={styles.label}>{words.entry}{required}</label>
          {lacksEntry && <p className={styles.problem} id="start-entry-problem">{words.fillIn}</p>}
          <Combobox<FoundEntry>
            id="start-entry" label={words.entry} language={language} chosen={chosen?.name} isRequired isInvalid={lacksEntry} describedBy={lacksEntry ? 'start-entry-problem' : undefined}
            nothingFound={isScreening ? words.noScreenedFound : words.noEntryFound} search={search} onChoose={(found) => { setChosen(found); setStep({ kind: 'asking' }); }} optionOf={(found) => ({ key: found.reference, text: found.name, note: `${found.reference} · ${choiceText(found.stage, language)}` })}
          />
        </div>
      )}
      {step.kind === 'failed' && <Notice kind="problem" title={words.notBegun} text={startErrorText(step.error, language)} />}
      {step.kind === 'hindered' && <HindranceNotice hindered={step} screening={beginning.mayScreen ? protocol.forms.find(({ purpose }) => purpose === 'screening') : undefined} go={go} language={language} />}
      <div className={styles.buttons}>
        <button type="submit" className={styles.main} aria-disabled={step.kind === 'saving'}>{step.kind === 'saving' ? words.beginning : words.begin}</button>
        <button type="button" className={styles.button} onClick={() => go({ kind: 'forms' })}>{words.cancel}</button>
      </div>
    </form>
  );
}
