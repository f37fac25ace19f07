import { ChainRecord, SubmittedEvent, Turn } from './chainRecord';
import { courseOf } from './course';

/** The turn that comes after those of these chains. @param entry its id. @param form its code. */
export function nextTurn(chains: readonly (readonly ChainRecord[])[], entry: number, form: string): Turn {
  const taken = chains.flatMap((records) => records.flatMap(({ event }) => (event.kind === 'submitted' && event.entry.id === entry && event.turn?.form === form ? [event.turn.number] : [])));
  return { form, number: Math.max(0, ...taken) + 1 };
}

/** The turn in which a form was submitted last, and for which entry; nothing where it takes none. @param records of its chain. */
export function lastTurn(records: readonly ChainRecord[]): (Turn & { readonly entry: number }) | undefined {
  const event = records.map((record) => record.event).reduce<SubmittedEvent | undefined>((last, each) => (each.kind === 'submitted' ? each : last), undefined);
  return event?.turn === undefined ? undefined : { ...event.turn, entry: event.entry.id };
}

/** Whether the form with this chain is being decided on for this entry. */
export function isDecidedOnFor(entry: number, records: readonly ChainRecord[]): boolean {
  const course = courseOf(records);
  return course?.state === 'Submitted' && course.entry.id === entry;
}
