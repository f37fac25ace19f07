import { isRecord, isValue } from '../record/plainValue';
import { ItemLabel } from './heldItem';
import { HeldListName, heldListNames, heldLists } from './heldList';
import { PlannedChange } from './plan';
import { ItemState, itemStates, Task } from './task';

/** Whether plain data that was kept in the browser is a task that can be shown and carried out; one of another version of ours may not be. */
export function isTask(content: unknown): content is Task {
  if (!isRecord(content)) return false;
  const { id, kind, between, begun, changes, states, refusals } = content;
  return (
    typeof id === 'string' && (kind === 'several' || kind === 'handOver') && typeof begun === 'string' && !Number.isNaN(Date.parse(begun)) &&
    (between === undefined || (isRecord(between) && typeof between.from === 'string' && typeof between.to === 'string')) &&
    Array.isArray(changes) && changes.every(isPlanned) && isRecord(refusals) && Object.values(refusals).every(isText) &&
    Array.isArray(states) && states.length === changes.length && states.every((state) => itemStates.includes(state as ItemState))
  );
}

function isPlanned(change: unknown): change is PlannedChange {
  if (!isRecord(change)) return false;
  const { list, id, version, label, changes } = change;
  return isHeldList(list) && typeof id === 'number' && isText(version) && isLabel(label) && Array.isArray(changes) && changes.every((each) => isChangeIn(list, each));
}

function isChangeIn(list: HeldListName, change: unknown): boolean {
  const spec = isRecord(change) ? heldLists[list].fields.find(({ name }) => name === change.field) : undefined;
  return spec !== undefined && isRecord(change) && isValue(spec, change.before) && isValue(spec, change.after);
}

function isLabel(label: unknown): label is ItemLabel {
  if (!isRecord(label) || !isText(label.name)) return false;
  const { reference, nameCy, choices } = label;
  return [reference, nameCy].every((text) => text === undefined || isText(text)) && (choices === undefined || (Array.isArray(choices) && choices.every(isText)));
}

function isHeldList(list: unknown): list is HeldListName {
  return heldListNames.some((name) => name === list);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
