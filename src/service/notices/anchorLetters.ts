import { readProgress } from '../../data/notification/workerProgress';
import { Approver } from '../../domain/approval/roleHolding';
import { addDays, Day } from '../../domain/calendar/day';
import { NewNotice } from '../../domain/notification/notice';
import { anchorReport } from '../anchors/anchorReport';
import { anchorMail } from './anchorMail';
import { Letter } from './deliver';
import { holdersOf } from './formLetters';
import { NoticeParts } from './noticeParts';

/** Stands in the ledger for the one who does not exist. */
const nobody: Approver = { oid: 'nobody', name: 'Monitoring Officer' };

/** To each who holds the role of Monitoring Officer, how far the chains have come. @param monday of the week. */
export async function anchorLetters(parts: NoticeParts, monday: Day): Promise<readonly Letter[]> {
  const [anchors, holders, { anchored }] = await Promise.all([parts.anchors.read(), holdersOf(parts, 'monitoringOfficer'), readProgress(parts.store)]);
  // Of this week's own day nobody knows the hour: what is new since the week before is told instead, some of it twice.
  const since = anchored === monday ? addDays(monday, -7) : anchored ?? '';
  const compose = anchorMail(parts.siteUrl, anchorReport(anchors, since));
  return holders.map((to) => ({ ...anchorNotice(monday, to), compose }));
}

export const isNobody = ({ oid }: Approver): boolean => oid === nobody.oid;

/** That nobody could be told this week. */
export function anchorsForNobody(monday: Day): NewNotice {
  return anchorNotice(monday, nobody);
}

function anchorNotice(monday: Day, to: Approver): NewNotice {
  return { claim: `anchors:${monday}:${to.oid}`, kind: 'anchors', title: `Record seals ${monday}`, to };
}
