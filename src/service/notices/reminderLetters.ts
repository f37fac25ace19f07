import { roleHoldings } from '../../data/approval/roleHoldings';
import { FormName, formNames } from '../../data/notification/formNames';
import { openStepsOf, WaitingStep } from '../../data/notification/waitingSteps';
import { Approver, roleChoices } from '../../domain/approval/roleHolding';
import { Day } from '../../domain/calendar/day';
import { workingDaysLate } from '../../domain/calendar/workingDays';
import { Cover, coversOn } from '../../domain/notification/covering';
import { Term } from '../../domain/protocol/protocol';
import { dueText, reminderWords } from '../../loc/mail/reminder';
import { fill, Language } from '../../loc/wording';
import { approvalAddress, approvalsAddress } from './addresses';
import { Letter } from './deliver';
import { Compose, Wording } from './mailText';
import { NoticeParts } from './noticeParts';
import { entryIn, formOfEntry, inLanguage } from './phrases';

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
  const waiting = people.map((to) => {
    const own = found.get(to.oid) ?? [];
    const others = coversOf(covers, to.oid).flatMap((cover) => (found.get(cover.of) ?? []).filter((step) => isCoveredBy(step, cover)));
    return Array.from(new Map([...own, ...others].map((step) => [step.id, step])).values()).sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : Number(one.id) - Number(other.id)));
  });
  const names = await formNames(store, waiting.flatMap((steps) => steps.slice(0, mostListed).map(({ submission }) => submission)));
  return people.map((to, at) => (waiting[at].length === 0 ? undefined
    : { claim: reminderClaim(today, to.oid), kind: 'reminder', title: `Reminder ${today}`, to, compose: reminderMail(siteUrl, waiting[at], names, today) }));
}

function reminderClaim(day: Day, oid: string): string {
  return `reminder:${day}:${oid}`;
}

/** So many can be read; the page shows them all. */
const mostListed = 50;

function reminderMail(siteUrl: string, steps: readonly WaitingStep[], names: ReadonlyMap<string, FormName>, today: Day): Compose {
  return (language) => {
    const words = reminderWords(language);
    const isOne = steps.length === 1;
    return {
      language, facts: [], lead: isOne ? words.leadOne : words.lead,
      subject: isOne ? words.one : fill(words.several, steps.length),
      items: steps.slice(0, mostListed).map((step) => ({ link: { text: nameOf(step, names, language), address: approvalAddress(siteUrl, step.id) }, note: dueText(step.due, workingDaysLate(step.due, today), language) })),
      link: { text: words.all, address: approvalsAddress(siteUrl) }
    };
  };
}

/** What the list of steps calls it, in English, where its form or entry cannot be read. */
function nameOf({ submission, title }: WaitingStep, names: ReadonlyMap<string, FormName>, language: Language): Wording {
  const name = names.get(submission);
  if (name === undefined) return { text: title, ...language !== 'en' && { language: 'en' } };
  return formOfEntry(inLanguage(name.form, language), entryIn(name.entry, language));
}

const coversOf = (covers: readonly Cover[], deputy: string): readonly Cover[] => covers.filter((cover) => cover.deputy.oid === deputy);
