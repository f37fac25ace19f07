import { protocolInForce } from '../../data/adoptedProtocols';
import { dayOfInstant, hourOfInstant } from '../../data/day';
import { openSteps, WaitingStep } from '../../data/notification/waitingSteps';
import { keepProgress, readProgress } from '../../data/notification/workerProgress';
import { Recipient } from '../../data/stores/mailStore';
import { Approver } from '../../domain/approval/roleHolding';
import { Day } from '../../domain/calendar/day';
import { Cover } from '../../domain/notification/covering';
import { isReminded, ReminderSpan } from '../../domain/notification/reminderDay';
import { isWorkingHour } from '../../domain/notification/workingHours';
import { ReminderPolicy } from '../../domain/protocol/protocol';
import { deliver } from '../notices/deliver';
import { coversToday, isCoveredBy, reminderLetters } from '../notices/reminderLetters';
import { none, sum, Tally } from '../notices/tally';
import { Job, Run } from './job';

/** As many as are written to together. */
const together = 20;

/**
 * One mail a person and day to whomever a step waits for on a day that the protocol in force names. Once all have been written to, that day is done; a run that is
 * broken off begins the day again, and the ledger keeps those who have been written to from getting another.
 */
export const reminders: Job = async (run) => {
  const { parts } = run;
  const now = parts.now().toISOString();
  const today = dayOfInstant(now);
  if (!isWorkingHour(today, hourOfInstant(now))) return none;
  const progress = await readProgress(parts.store);
  if (progress.reminded !== undefined && progress.reminded >= today) return none;
  const policy = (await protocolInForce(parts.store, today))?.reminders;
  if (policy === undefined) return none;
  const asked = await askedOnes(run, policy, { after: progress.reminded, today });
  const covers = asked.length === 0 ? [] : await coversToday(parts, today);
  const people = peopleToRemind(asked, covers);
  const outcomes: Reminded[] = [];
  for (let at = 0; at < people.length; at += together) {
    if (run.isOver()) return sum(outcomes);
    outcomes.push(...await remind(run, people.slice(at, at + together), { covers, today }));
  }
  // Whom the ledger could not take in is written to by the next run.
  if (outcomes.every(({ isNoted }) => isNoted)) await keepProgress(parts.store, { ...progress, reminded: today });
  return sum(outcomes);
};

interface Reminded extends Tally {
  readonly isNoted: boolean;
}

/** As what somebody is asked: memory holds these, not the steps. */
type Asked = Pick<WaitingStep, 'holder' | 'role' | 'isNamed'>;

/** Holders of the steps that have come to a day of theirs, each once a role. */
async function askedOnes({ parts }: Run, policy: ReminderPolicy, span: ReminderSpan): Promise<readonly Asked[]> {
  const asked = new Map<string, Asked>();
  for await (const page of openSteps(parts.store)) {
    for (const { holder, role, isNamed, due, opened } of page) {
      if (isReminded(policy, { due, opened }, span)) asked.set(`${holder.oid} ${role} ${isNamed}`, { holder, role, isNamed });
    }
  }
  return Array.from(asked.values());
}

/** They themselves and whoever covers for them. */
function peopleToRemind(asked: readonly Asked[], covers: readonly Cover[]): readonly Approver[] {
  const people = asked.flatMap((each) => [each.holder, ...covers.filter((cover) => isCoveredBy(each, cover)).map(({ deputy }) => deputy)]);
  return Array.from(new Map(people.map((person) => [person.oid, person])).values());
}

interface Reminding {
  readonly covers: readonly Cover[];
  readonly today: Day;
}

async function remind({ parts }: Run, people: readonly Approver[], { covers, today }: Reminding): Promise<readonly Reminded[]> {
  const letters = await reminderLetters(parts, people, covers, today);
  // Where one of them cannot be asked about, each is asked about when their mail is written.
  const recipients = await parts.mail.recipients(letters.flatMap((letter) => letter?.to.oid ?? [])).catch(() => new Map<string, Recipient>());
  return Promise.all(letters.map(async (letter) => {
    try {
      return { ...letter === undefined ? none : await deliver(parts, { ...letter, recipient: recipients.get(letter.to.oid) }, undefined), isNoted: true };
    } catch (error) {
      parts.mistake(error);
      return { sent: 0, failed: 1, isNoted: false };
    }
  }));
}
