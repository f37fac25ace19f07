import { dayOfInstant, hourOfInstant } from '../../data/day';
import { changeNotice, claimNotice, noticeWithClaim } from '../../data/notification/ledger';
import { keepProgress, readProgress } from '../../data/notification/workerProgress';
import { Day, mondayOf } from '../../domain/calendar/day';
import { isWorkingHour } from '../../domain/notification/workingHours';
import { anchorLetters, anchorsForNobody } from '../notices/anchorLetters';
import { deliver } from '../notices/deliver';
import { NoticeParts } from '../notices/noticeParts';
import { none, sum } from '../notices/tally';
import { Job } from './job';

/**
 * Once a week, how far the chains have come, to whoever can keep it out of reach of the site. The week is done when each mail is sent or given up: until then what
 * is new is told from the last one on.
 */
export const anchorMails: Job = async ({ parts }) => {
  const { store } = parts;
  const now = parts.now().toISOString();
  const today = dayOfInstant(now);
  const monday = mondayOf(today);
  if (!isWorkingHour(today, hourOfInstant(now))) return none;
  const { anchored } = await readProgress(store);
  if (anchored !== undefined && anchored >= monday) return none;
  if (await parts.anchors.lastRow() === 0) return none;
  const letters = await anchorLetters(parts, monday);
  if (letters.length === 0) await putDownNobody(parts, monday);
  const tallies = await Promise.all(letters.map(async (letter) => deliver(parts, letter, await noticeWithClaim(store, letter.claim))));
  const rows = await Promise.all(letters.map(({ claim }) => noticeWithClaim(store, claim)));
  if (rows.every((row) => row !== undefined && row.state !== 'Claimed' && row.state !== 'Drafted')) await keepProgress(store, { ...await readProgress(store), anchored: monday });
  return sum(tallies);
};

/** The policy unit sees it among the mails that were not sent. */
async function putDownNobody({ store, now }: NoticeParts, monday: Day): Promise<void> {
  const notice = anchorsForNobody(monday);
  const row = await noticeWithClaim(store, notice.claim) ?? await claimNotice(store, notice, now().toISOString());
  if (row.state === 'Claimed') await changeNotice(store, row, { state: 'Failed', problem: 'nobody', leaseUntil: null });
}
