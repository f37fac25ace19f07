import { nameInLine } from '../../domain/approval/nameInLine';
import { ApprovalStep, StepException, stepStates } from '../../domain/approval/approvalStep';
import { terms } from '../../domain/protocol/protocol';
import { instantOfDay } from '../day';
import { eachPage, RowSpan } from '../eachPage';
import type { WrongValue } from '../historyLog';
import { ItemRow } from '../itemRow';
import { LegibleRows, legibleRows } from '../legibleRows';
import { MalformedRow } from '../malformedRow';
import type { ItemStore, ItemWrite } from '../stores/itemStore';
import { anyOf, Item, odataText } from '../stores/listStore';
import type { Editor } from '../stores/serviceStore';

export const stepsList = 'Approval steps';
/** What `stepOf` reads. */
export const stepQuery = {
  select: ['Id', 'Submission', 'Round', 'Position', 'Step', 'Role', 'State', 'Exception', 'HolderOid', 'HolderName', 'IsNamed', 'IsCovered', 'Due'], withVersion: true, top: 1000
} as const;

const withEditor = { ...stepQuery, select: [...stepQuery.select, 'Created'], withEditor: true };

/** A step with where it belongs: the form's name, and the record of its chain that submitted it. */
export interface KeptStep extends ApprovalStep {
  readonly id: string;
  readonly version: string;
  readonly submission: string;
  readonly round: number;
  /** Who changed it last; absent where that was the service, or nobody asked. */
  readonly editor?: Editor;
}

/** Nothing when there is none of this id. */
export async function stepById(store: Pick<ItemStore, 'items'>, id: number): Promise<KeptStep | undefined> {
  const [item] = await store.items(stepsList, { ...stepQuery, filter: `Id eq ${id}`, top: 1 });
  return item === undefined ? undefined : stepOf(item);
}

/** In the order in which they were opened; rejects with `MalformedRow` where one of them cannot be read. */
export async function stepsOf(store: Pick<ItemStore, 'items'>, submission: string): Promise<readonly KeptStep[]> {
  return inOrder((await rowsOfSteps(store, submission)).map(stepOf));
}

/** The same, as far as they can be read. The others have `Created` too. */
export async function legibleStepsOf(store: Pick<ItemStore, 'items'>, submission: string): Promise<LegibleRows<KeptStep>> {
  const { read, illegible } = legibleRows(await rowsOfSteps(store, submission), stepOf);
  return { read: inOrder(read), illegible };
}

function rowsOfSteps(store: Pick<ItemStore, 'items'>, submission: string): Promise<readonly Item[]> {
  return store.items(stepsList, { ...withEditor, filter: `Submission eq ${odataText(submission)}` });
}

export function inOrder<Step extends Pick<KeptStep, 'round' | 'position'>>(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((one, other) => one.round - other.round || one.position - other.position);
}

/** Of several forms, few enough for one filter, for whoever shows them. */
export async function stepsOfForms(store: Pick<ItemStore, 'items'>, submissions: readonly string[]): Promise<LegibleRows<KeptStep>> {
  return legibleRows(await store.items(stepsList, { ...stepQuery, filter: anyOf('Submission', submissions), top: 5000 }), stepOf);
}

export interface LookAtStep {
  readonly look: (step: KeptStep) => void;
  /** At a row that cannot be read. */
  readonly lookAtRow: (row: Item) => void;
}

/** Of all forms, in the order of their list, page after page. */
export async function eachStep(store: Pick<ItemStore, 'items'>, { look, lookAtRow }: LookAtStep, span?: RowSpan): Promise<void> {
  const lookAt = (item: Item): void => {
    const { read, illegible } = legibleRows([item], stepOf);
    read.forEach(look);
    illegible.forEach(lookAtRow);
  };
  await eachPage(store, stepsList, { select: stepQuery.select, withVersion: true, withEditor: true }, (items) => items.forEach(lookAt), span);
}

/** Of all forms. */
export async function allSteps(store: Pick<ItemStore, 'items'>): Promise<LegibleRows<KeptStep>> {
  const [read, illegible]: [KeptStep[], Item[]] = [[], []];
  await eachStep(store, { look: (step) => read.push(step), lookAtRow: (row) => illegible.push(row) });
  return { read, illegible };
}

/** The form that a row of theirs names, be it that the row cannot be read. */
export const formOfRow = ({ Submission }: Item): string => String(Submission ?? '');

/** Refused as a `conflict` when it has been opened before. */
export function stepToAdd(step: ApprovalStep, { submission, round, title }: { readonly submission: string; readonly round: number; readonly title: string }): ItemWrite {
  return {
    kind: 'add', list: stepsList,
    values: {
      Title: title, Claim: `${submission}#${round}/${step.position}`, Submission: submission, Round: round, Position: step.position, ...changingValues(step)
    }
  };
}

/** What has been added, without reading it again. */
export function openedStep(step: ApprovalStep, { id, version, submission, round }: { readonly id: number; readonly version: string; readonly submission: string; readonly round: number }): KeptStep {
  return { ...step, id: String(id), version, submission, round };
}

/** What its list has to be told for a step to be as it should; nothing when it says so already. @param step as its list says. */
export function stepToChange(step: KeptStep, wanted: ApprovalStep): ItemWrite | undefined {
  const values = Object.fromEntries(wrongOfStep(step, wanted).map(({ column, after }) => [column, after]));
  return Object.keys(values).length === 0 ? undefined : { kind: 'change', list: stepsList, id: Number(step.id), version: step.version, values };
}

/** What its list says of a step otherwise than it should. @param said in columns of which the step has something else than its row. */
export function wrongOfStep(step: ApprovalStep, wanted: ApprovalStep, said: SaidInRow = {}): readonly WrongValue[] {
  const [before, after] = [{ ...changingValues(step), ...said }, changingValues(wanted)];
  return changing.map((column) => ({ column, before: before[column], after: after[column] })).filter((each) => each.before !== each.after);
}

/** By column. */
export type SaidInRow = Readonly<Partial<Record<(typeof changing)[number], WrongValue['before']>>>;

const changing = ['Step', 'Role', 'State', 'Exception', 'HolderOid', 'HolderName', 'IsNamed', 'IsCovered', 'Due'] as const;

function changingValues({ code, role, state, exception, holder, isNamed, isCovered, due }: ApprovalStep): Readonly<Record<(typeof changing)[number], WrongValue['before']>> {
  return { Step: code, Role: role, State: state, Exception: exception ?? null, HolderOid: holder?.oid ?? null, HolderName: holder === undefined ? null : nameInLine(holder.name), IsNamed: isNamed, IsCovered: isCovered, Due: instantOfDay(due) };
}

export function stepOf(item: Item): KeptStep {
  const row = new ItemRow(stepsList, item);
  const oneOf = <Value extends string>(column: string, values: readonly Value[]): Value => {
    const found = values.find((each) => each === item[column]);
    if (found === undefined) throw new MalformedRow(stepsList, row.id, column, item[column]);
    return found;
  };
  const day = row.day('Due');
  if (day === undefined) throw new MalformedRow(stepsList, row.id, 'Due', item.Due);
  const oid = row.text('HolderOid');
  return {
    id: String(row.id), version: row.requiredText('odata.etag'), submission: row.requiredText('Submission'), round: row.number('Round') ?? 0, position: row.number('Position') ?? 0, code: row.requiredText('Step'),
    role: oneOf('Role', terms), state: oneOf('State', stepStates), exception: row.text('Exception') as StepException | undefined,
    holder: oid === undefined ? undefined : { oid, name: row.text('HolderName') ?? '' }, isNamed: row.yesNo('IsNamed'), isCovered: row.yesNo('IsCovered'), due: day,
    editor: (item.lastEditor as Editor | null | undefined) ?? undefined
  };
}
