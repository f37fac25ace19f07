import * as React from 'react';
import { restrictedLists } from '../../../data/belongings';
import type { ListStore } from '../../../data/stores/listStore';
import { exportWords } from '../../../loc/importExport/export';
import type { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { useSiteLists } from '../../../ui/useSiteLists';
import { StepHeading } from '../bulk/StepHeading';
import { ExportFormat, exportSubjects, ExportWish, formatsOf } from './exportWish';
import { subjectHelp } from './subjectHelp';
import type { ShownView } from './shownView';
import steps from '../bulk/Bulk.module.scss';
import styles from './Export.module.scss';

interface Props {
  readonly wish: ExportWish;
  readonly isCancelled: boolean;
  readonly view: ShownView | undefined;
  readonly store: ListStore;
  readonly language: Language;
  onChange(wish: ExportWish): void;
  onStart(): void;
}

export function ExportForm({ wish, isCancelled, view, store, language, onChange, onStart }: Props): React.ReactElement {
  const words = exportWords(language);
  const mayReadRestricted = useSiteLists(store).some(({ title }) => restrictedLists.includes(title));
  const subjects = exportSubjects.filter((subject) => subject !== 'view' || view !== undefined);
  const choose = (subject: ExportWish['subject']): void => onChange({ subject, format: kept(wish.format, formatsOf[subject]), withRestricted: false });
  const start = (event: React.FormEvent): void => {
    event.preventDefault();
    onStart();
  };
  return (
    <form noValidate onSubmit={start}>
      <StepHeading text={words.what} takesFocus={isCancelled} />
      {isCancelled && <Notice kind="info" text={words.cancelled} />}
      <fieldset className={styles.group}>
        <legend className={styles.spoken}>{words.what}</legend>
        {subjects.map((subject) => (
          <React.Fragment key={subject}>
            <div className={styles.choice}>
              <input type="radio" id={`export-${subject}`} name="export-subject" checked={wish.subject === subject} aria-describedby={`export-${subject}-help`} onChange={() => choose(subject)} />
              <div>
                <label htmlFor={`export-${subject}`} className={styles.label}>{words[subject]}</label>
                <p id={`export-${subject}-help`} className={styles.help}>{subjectHelp(subject, view, language)}</p>
              </div>
            </div>
            {subject === 'everything' && wish.subject === subject && mayReadRestricted && <RestrictedChoice wish={wish} language={language} onChange={onChange} />}
          </React.Fragment>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.format}</legend>
        {formatsOf[wish.subject].map((format) => (
          <div key={format} className={styles.choice}>
            <input type="radio" id={`export-${format}`} name="export-format" checked={wish.format === format} onChange={() => onChange({ ...wish, format })} />
            <label htmlFor={`export-${format}`} className={styles.label}>{words[format]}</label>
          </div>
        ))}
      </fieldset>
      <div className={steps.bar}><button type="submit" className={steps.main}>{words.start}</button></div>
    </form>
  );
}

/** Right below what it is a part of. */
function RestrictedChoice({ wish, language, onChange }: Pick<Props, 'wish' | 'language' | 'onChange'>): React.ReactElement {
  const words = exportWords(language);
  return (
    <div className={styles.notes}>
      <div className={styles.choice}>
        <input type="checkbox" id="export-restricted" checked={wish.withRestricted} onChange={({ target }) => onChange({ ...wish, withRestricted: target.checked })} />
        <label htmlFor="export-restricted" className={styles.label}>{words.withRestricted}</label>
      </div>
      {wish.withRestricted && <Notice kind="warning" text={words.restrictedWarning} />}
    </div>
  );
}

/** The kind of file stays where the other subject has it too. */
function kept(format: ExportFormat, offered: readonly ExportFormat[]): ExportFormat {
  return offered.includes(format) ? format : offered[0];
}
