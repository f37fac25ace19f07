import { roleHoldings } from '../../data/approval/roleHoldings';
import { openStepsOf, WaitingStep } from '../../data/notification/waitingSteps';
import { Approver, roleChoices } from '../../domain/approval/roleHolding';
import { Day } from '../../domain/calendar/day';
import { workingDaysLate } from '../../domain/calendar/workingDays';
import { Cover, coversOn } from '../../domain/notification/covering';
import { Term } from '../../domain/protocol/protocol';
import { dueText, reminderWords } from '../../loc/mail/reminder';
import { fill } from '../../loc/wording';
import { approvalAddress, approvalsAddress } from './addresses';
import { Letter } from './deliver';
import { Compose } from './mailText';
import { NoticeParts } from './noticeParts';

const decidingRoles = Object.keys(roleChoices) as readonly Term[];

/** Who stands in for whom today, in any of the roles that decide. */
export async function coversToday({ store }: NoticeParts, today: Day): Promise<readonly Cover[]> {
  return coversOn((await Promise.all(decidingRoles.map((role) => roleHoldings(store, role)))).flat(), today);
}

/** Whether it waits for this cover's deputy too. */
export function isCoveredBy({ role, holder, isNamed }: Pick<WaitingStep, 'role' | 'holder' | 'isNamed'>, cover: Cover): boolean {
  return !isNamed && holder.oid === cover.of && roleChoices[role as Term] === cover.role;
}

/** One mail a person with all that waits for them, or for whom they cover; in their order. Nothing for whom nothing waits for. */
export async function reminderLetters({ store, siteUrl }: NoticeParts, people: readonly Approver[], covers: readonly Cover[], today: Day): Promise<readonly (Letter | undefined)[]> {
  const oids = Array.from(new Set(people.flatMap(({ oid }) => [oid, ...coversOf(covers, oid).map((cover) => cover.of)])));
  const found = new Map((await openStepsOf(store, oids)).map((steps, at) => [oids[at], steps]));
  return people.map((to) => {
    const own = found.get(to.oid) ?? [];
    const others = coversOf(covers, to.oid).flatMap((cover) => (found.get(cover.of) ?? []).filter((step) => isCoveredBy(step, cover)));
    const steps = Array.from(new Map([...own, ...others].map((step) => [step.id, step])).values()).sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : Number(one.id) - Number(other.id)));
    return steps.length === 0 ? undefined : { claim: reminderClaim(today, to.oid), kind: 'reminder', title: `Reminder ${today}`, to, compose: reminderMail(siteUrl, steps, today) };
  });
}

function reminderClaim(day: Day, oid: string): string {
  return `reminder:${day}:${oid}`;
}

/** So many can be read; the page shows them all. */
const mostListed = 50;

function reminderMail(siteUrl: string, steps: readonly WaitingStep[], today: Day): Compose {
  return (language) => {
    const words = reminderWords(language);
    return {
      language, facts: [], lead: words.lead,
      subject: steps.length === 1 ? words.one : fill(words.several, steps.length),
      items: steps.slice(0, mostListed).map(({ id, title, due }) => ({ link: { text: title, address: approvalAddress(siteUrl, id) }, note: dueText(workingDaysLate(due, today), language) })),
      link: { text: words.all, address: approvalsAddress(siteUrl) }
    };
  };
}

const coversOf = (covers: readonly Cover[], deputy: string): readonly Cover[] => covers.filter((cover) => cover.deputy.oid === deputy);
