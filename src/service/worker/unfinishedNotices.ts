import { dayOfInstant, hourOfInstant } from '../../data/day';
import { noticesUnderWay } from '../../data/notification/ledger';
import { LedgerRow, nextMove } from '../../domain/notification/notice';
import { isWorkingHour } from '../../domain/notification/workingHours';
import { Day, mondayOf } from '../../domain/calendar/day';
import { anchorLetters } from '../notices/anchorLetters';
import { deliver, lapse, Letter } from '../notices/deliver';
import { NoticeParts } from '../notices/noticeParts';
import { coversToday, reminderLetters } from '../notices/reminderLetters';
import { none, sum, Tally } from '../notices/tally';
import { Job, Run } from './job';
import { tellOnce } from './tellOnce';

/** Goes on with what was begun and not finished: an answer got lost, a process ended, a draft was made and not sent. */
export const unfinishedNotices: Job = async (run) => {
  const tallies: Tally[] = [];
  let after = 0;
  for (let page: readonly LedgerRow[] | undefined; page === undefined || page.length === 1000;) {
    page = await noticesUnderWay(run.parts.store, after);
    for (const row of page) {
      after = row.id;
      if (run.isOver()) return sum(tallies);
      if (nextMove(row, run.parts.now().toISOString()) !== 'wait') tallies.push(await finished(run, row));
    }
  }
  return sum(tallies);
};

async function finished(run: Run, row: LedgerRow): Promise<Tally> {
  try {
    return await (row.submission === undefined ? writtenAgain(run, row) : tellOnce(run, row.submission));
  } catch (error) {
    run.parts.mistake(error);
    return { sent: 0, failed: 1 };
  }
}

/** With what waits for them, or has been sealed, by now. */
async function writtenAgain({ parts }: Run, row: LedgerRow): Promise<Tally> {
  const now = parts.now().toISOString();
  const today = dayOfInstant(now);
  if (!isWorkingHour(today, hourOfInstant(now))) return none;
  const letter = row.kind === 'anchors' ? await anchorsOf(parts, row, today) : (await reminderLetters(parts, [row.to], await coversToday(parts, today), today))[0];
  return letter === undefined ? lapse(parts, row) : deliver(parts, { ...letter, claim: row.claim, title: row.title }, row);
}

async function anchorsOf(parts: NoticeParts, { to }: LedgerRow, today: Day): Promise<Letter | undefined> {
  return (await anchorLetters(parts, mondayOf(today))).find((letter) => letter.to.oid === to.oid);
}
