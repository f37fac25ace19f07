import { stepStates, type ApprovalStep } from '../../domain/approval/approvalStep';
import type { Day } from '../../domain/calendar/day';
import { dayOfInstant, instantOfDay } from '../day';
import { ItemRow } from '../itemRow';
import type { Item } from '../stores/listStore';
import { KeptStep, SaidInRow, stepOf, stepsList } from './approvalSteps';

/** Where a step belongs, as far as its row says it by numbers. */
export interface StepPlace {
  readonly id: string;
  readonly round: number;
  readonly position: number;
  /** Day on which it was opened. */
  readonly opened: Day;
}

export interface MendedStep {
  readonly step: KeptStep;
  /** What the row says instead. */
  readonly said: SaidInRow;
}

/** @param item as `legibleStepsOf` has it. */
export function placeOfRow(item: Item): StepPlace {
  const row = new ItemRow(stepsList, item);
  return { id: String(row.id), round: row.number('Round') ?? 0, position: row.number('Position') ?? 0, opened: dayOfInstant(row.requiredInstant('Created')) };
}

/** A row that cannot be read, with what is told of it elsewhere: role and code always, state and day where the row itself has none. Throws `MalformedRow` when it cannot be read with these either. */
export function mendedStep(item: Item, { code, role, state, due }: Pick<ApprovalStep, 'code' | 'role' | 'state' | 'due'>): MendedStep {
  const told = { Step: code, Role: role, ...(!isState(item.State) && { State: state }), ...(isEmpty(item.Due) && { Due: instantOfDay(due) }) };
  return { step: stepOf({ ...item, ...told }), said: Object.fromEntries(Object.keys(told).map((column) => [column, isEmpty(item[column]) ? null : String(item[column])])) };
}

const isState = (value: unknown): boolean => stepStates.some((each) => each === value);
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
