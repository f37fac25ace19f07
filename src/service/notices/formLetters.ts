import { KeptStep } from '../../data/approval/approvalSteps';
import { roleHoldings } from '../../data/approval/roleHoldings';
import { dayOfInstant } from '../../data/day';
import { stepIn } from '../../domain/approval/course';
import { Approver, isCurrent } from '../../domain/approval/roleHolding';
import { covers, Place, seatOfRole } from '../../domain/approval/seat';
import { Told } from '../../domain/notification/asking';
import { wasEverApproved } from '../../domain/notification/approvalChange';
import { FormFacts } from '../../domain/notification/formFacts';
import { formNotices } from '../../domain/notification/formNotices';
import { Day } from '../../domain/calendar/day';
import { Term, terms } from '../../domain/protocol/protocol';
import { Letter } from './deliver';
import { formMail } from './formMail';
import { FormToTell } from './formToTell';
import { NoticeParts } from './noticeParts';

/**
 * Everything that is to be told about a form, with its words.
 * @param told what the ledger had of it before.
 */
export async function formLetters(parts: NoticeParts, form: FormToTell, told: readonly Told[]): Promise<readonly Letter[]> {
  const { title, content, protocol } = form;
  const facts = await factsOf(parts, form, told);
  return formNotices(facts).map((notice) => ({ ...notice, title, compose: formMail(notice.matter, { siteUrl: parts.siteUrl, content, protocol, step: notice.step ?? '' }) }));
}

async function factsOf(parts: NoticeParts, { steps, records, course, protocol, content }: FormToTell, told: readonly Told[]): Promise<FormFacts> {
  const inCourse = steps.map((step) => stepIn(course, step));
  const noted = (wasEverApproved(records) ? protocol.routes.find(({ code }) => code === content.route)?.noted ?? [] : []).flatMap((term) => terms.find((each) => each === term) ?? []);
  const [deputies, policyUnit, ...holders] = await Promise.all([
    deputiesOf(parts, course.entry, inCourse.filter(({ state }) => state === 'Open')),
    inCourse.some(({ state }) => state === 'Exception') ? holdersOf(parts, 'policyUnit') : [],
    ...noted.map((term) => holdersOf(parts, term))
  ]);
  return { records, steps, deputies, policyUnit, noted: unique(holders.flat()), unknown: noted.filter((_, at) => holders[at].length === 0), told };
}

/** Of open steps that go by the role: whoever may decide today in the holder's place. */
async function deputiesOf(parts: NoticeParts, place: Place, open: readonly KeptStep[]): Promise<ReadonlyMap<string, Approver>> {
  const byRole = open.filter(({ isNamed, holder }) => !isNamed && holder !== undefined);
  if (byRole.length === 0) return new Map();
  const today = todayOf(parts);
  const found = await Promise.all(byRole.map(async ({ id, role, holder, isCovered }) => {
    const seat = seatOfRole(role, place, await roleHoldings(parts.store, role), today);
    if (typeof seat === 'string' || seat.deputy === undefined || seat.holder.oid !== holder?.oid) return [];
    return isCovered || covers(seat.deputy, today) ? [[id, { oid: seat.deputy.oid, name: seat.deputy.name }] as const] : [];
  }));
  return new Map(found.flat());
}

/** All who hold it today, wherever; a role that the list does not hold has nobody. */
export async function holdersOf(parts: NoticeParts, role: Term): Promise<readonly Approver[]> {
  const today = todayOf(parts);
  return unique((await roleHoldings(parts.store, role)).flatMap((each) => (each.holder !== undefined && isCurrent(each, today) ? [each.holder] : [])));
}

function unique(people: readonly Approver[]): readonly Approver[] {
  return Array.from(new Map(people.map((person) => [person.oid, person])).values());
}

function todayOf({ now }: NoticeParts): Day {
  return dayOfInstant(now().toISOString());
}
