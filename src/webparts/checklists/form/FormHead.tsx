import * as React from 'react';
import { isOpen } from '../../../domain/submission/submission';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { Filled } from '../../../ui/Filled';
import { Icon } from '../../../ui/icons/Icon';
import { PackWords } from '../../../ui/questionForm/PackWords';
import type { OpenedForm } from '../checklistsGateway';
import { FormWork } from './formWork';
import { SavedNote } from './SavedNote';
import { SessionInPage } from './useFormSession';
import { FormTitle } from '../../../ui/questionForm/FormTitle';
import { formName } from '../../../ui/questionForm/formName';
import { useDocumentTitle } from '../../../ui/place/useDocumentTitle';
import styles from './FormScreen.module.scss';

interface Props {
  readonly opened: OpenedForm;
  readonly page: SessionInPage;
  readonly work: FormWork;
  readonly language: Language;
}

/** Which form of which entry, by which protocol, and whether it is saved. */
export function FormHead({ opened: { submission, protocol, form, mayChange }, page, work, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const { entry } = submission;
  useDocumentTitle(formName({ head: submission, form, title: submission.title }, language));
  // What is printed is read from the list: what is typed has to be there first.
  const print = async (): Promise<void> => {
    await page.session.flush();
    if (page.session.state.kind !== 'failed' && page.session.state.kind !== 'tooLong') work.print();
  };
  return (
    <header className={styles.head}>
      <button type="button" className={styles.back} onClick={work.leave}><Icon name="right" />{words.back}</button>
      <h2 className={styles.title} id="form-title" ref={heading} tabIndex={-1}><FormTitle head={submission} form={form} title={submission.title} language={language} /></h2>
      <p className={styles.meta}>
        {entry && <a href={work.entryAddress(entry.reference)}>{entry.reference}</a>}
        <span><Filled text={words.byProtocol} parts={[<PackWords key="title" of={protocol.title} language={language} />, protocol.version]} /></span>
        {mayChange && <SavedNote session={page.session} isOnline={page.isOnline} language={language} />}
        <button type="button" className={styles.print} onClick={() => { print().catch(() => undefined); }}><Icon name="print" />{words.printView}</button>
      </p>
      {form.introduction && isOpen(submission) && <p className={styles.guidance}><PackWords of={form.introduction} language={language} /></p>}
      {protocol.draftWelsh && language === 'cy' && <p className={styles.guidance}>{words.draftWelsh}</p>}
    </header>
  );
}
