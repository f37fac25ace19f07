import { Day } from '../calendar/day';
import { FieldProblem, FieldProblemCode } from '../record/fieldProblem';
import { FieldValues } from '../record/fieldSpec';
import { sameValue } from '../record/fieldValue';
import { goneChoices, Offered } from '../record/goneChoices';
import { dayIn, textIn } from '../record/valueIn';
import { EntryFieldName, entryFields } from './entryField';
import { allowedMoves, Stage, stageOf, stages } from './stage';

export type EntryValues = FieldValues<EntryFieldName>;
export type EntryProblem = FieldProblem<EntryFieldName>;

/** Where a new entry may begin: with an idea, or as one that is running already and enters the register late. */
export const startingStages: readonly Stage[] = ['Idea', 'Running'];

/**
 * Stages that a form offers: where the entry is, and where it may go from there. A stage of the policy unit's own is outside of our life cycle,
 * so every stage is open from it.
 */
export function stagesOnOffer(current: string | undefined): readonly string[] {
  if (current === undefined) return startingStages;
  const known = stageOf(current);
  const open: readonly Stage[] = known === undefined ? stages : [known, ...allowedMoves(known)];
  return known === undefined ? [current, ...open] : stages.filter((stage) => open.includes(stage));
}

export interface EntryRuleFacts {
  /** The entry as it stands in the list; absent for a new one. */
  readonly before: EntryValues | undefined;
  readonly today: Day;
  /** What each choice column of the list offers; a field that is not named is not checked. */
  readonly choices: Offered<EntryFieldName>;
}

/** What does not make sense together, or cannot be reached from what was there. What was there before and was not touched is left in peace. */
export function checkEntry(values: EntryValues, { before, today, choices }: EntryRuleFacts): readonly EntryProblem[] {
  const problem = (field: EntryFieldName, code: FieldProblemCode, when: boolean): readonly EntryProblem[] => (when ? [{ field, code }] : []);
  const touched = (...fields: readonly EntryFieldName[]): boolean => before === undefined || fields.some((field) => !sameValue(before[field], values[field]));
  const [start, end, closed] = [dayIn(values, 'start'), dayIn(values, 'plannedEnd'), dayIn(values, 'closed')];
  const stage = textIn(values, 'stage');
  const closes = isClosed(values);
  return [
    ...problem('stage', 'stageNotReachable', stage !== undefined && touched('stage') && !stagesOnOffer(before && textIn(before, 'stage')).includes(stage)),
    ...problem('model', 'modelOfCollaboration', touched('model', 'kind') && values.model !== undefined && textIn(values, 'kind') === 'Partnership'),
    ...problem('plannedEnd', 'endBeforeStart', touched('start', 'plannedEnd') && start !== undefined && end !== undefined && end < start),
    ...problem('closed', 'closedDayMissing', touched('stage', 'closed') && closes && closed === undefined),
    ...problem('closed', 'closedDayTooMany', touched('stage', 'closed') && !closes && closed !== undefined),
    ...problem('closed', 'closedInFuture', touched('closed') && closes && closed !== undefined && closed > today),
    ...problem('closed', 'closedBeforeStart', touched('closed', 'start') && closes && closed !== undefined && start !== undefined && closed < start),
    ...goneChoices<EntryFieldName>(entryFields, values, before, choices)
  ];
}

/** Takes no more members, and no stage comes after it. */
export function isClosed(values: EntryValues): boolean {
  return textIn(values, 'stage') === 'Closed';
}
