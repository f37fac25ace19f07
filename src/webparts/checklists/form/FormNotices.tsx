import * as React from 'react';
import { mostOfForm } from '../../../domain/protocol/answer';
import { isOpen } from '../../../domain/submission/submission';
import { checklistsWords } from '../../../loc/checklists';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { DamagedRecord } from '../../../ui/approval/DamagedRecord';
import { Notice } from '../../../ui/form/notice/Notice';
import { WithTheirWords } from '../../../ui/WithTheirWords';
import type { OpenedForm } from '../checklistsGateway';
import { ClosedNotice } from './ClosedNotice';
import { FormWork } from './formWork';
import { saveErrorText } from './saveErrorText';
import { StandingNotice } from './standing/StandingNotice';
import { SessionInPage } from './useFormSession';

interface Props {
  readonly opened: OpenedForm;
  readonly page: SessionInPage;
  readonly work: FormWork;
  /** Its answers together are longer than a form may be. */
  readonly isTooLong: boolean;
  readonly language: Language;
}

/** What somebody has to know before they go on. */
export function FormNotices({ opened, page: { session, isOnline, isTakenUp, isOpenElsewhere, isFull }, work, isTooLong, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const { mayChange, submission, standing, unreadable = [] } = opened;
  const { state, clashes, taken, held } = session;
  return (
    <>
      {standing === 'damaged' && <DamagedRecord language={language} />}
      {standing !== undefined && standing !== 'damaged' && <StandingNotice opened={opened} standing={standing} work={work} language={language} />}
      {!mayChange && (standing === undefined || isOpen(submission)) && (isOpen(submission) ? <Notice kind="info" text={words.mayNotChange} /> : <ClosedNotice opened={opened} work={work} language={language} />)}
      {unreadable.map((which) => <Notice key={which} kind="warning" text={<WithTheirWords text={words.siblingUnreadable} theirs={which} />} />)}
      {mayChange && held.entry === undefined && <Notice kind="warning" text={words.entryDeleted} />}
      {isTakenUp && <Notice kind="info" text={words.takenUp} />}
      {mayChange && isOpenElsewhere && <Notice kind="warning" text={words.openElsewhere} />}
      {isFull && <Notice kind="warning" text={words.browserFull} />}
      {isTooLong && <Notice kind="problem" title={words.notSavedTitle} text={fill(words.formTooLong, numberText(mostOfForm))} />}
      {!isOnline && <Notice kind="warning" text={words.offline} />}
      {isOnline && state.kind === 'failed' && <Notice kind="problem" title={words.notSavedTitle} text={saveErrorText(state.error, language)} actions={[{ text: words.tryAgain, act: () => { session.flush().catch(() => undefined); } }]} />}
      {clashes.length > 0 && <Notice kind="warning" text={fill(clashes.length === 1 ? words.clashOne : words.clashMany, clashes.length)} />}
      {(state.kind === 'closed' || state.kind === 'gone') && <Notice kind="problem" title={words.notSavedTitle} text={state.kind === 'gone' ? words.goneMeanwhile : words.closedMeanwhile} />}
      {taken.length > 0 && <Notice kind="info" text={held.changedBy ? fill(words.metBy, held.changedBy.name) : words.met} />}
    </>
  );
}
