import { ItemName } from '../../../domain/bulk/heldItem';
import { HeldListName } from '../../../domain/bulk/heldList';
import { LeftReason } from '../../../domain/bulk/plan';
import { ItemState } from '../../../domain/bulk/task';
import { FieldProblemCode } from '../../../domain/record/fieldProblem';
import { heldFieldWording, heldListWording, leftWording, outcomeWording } from '../../../loc/bulkReasons';
import { choiceText } from '../../../loc/choices';
import { entryWords } from '../../../loc/entry';
import { Bilingual, Language } from '../../../loc/wording';
import { problemWords } from '../../../ui/form/problemWords';

/** `P-0042 Cwm Learning Partnership`, `Head of Service, Housing`. */
export function itemText({ label }: Pick<ItemName, 'label'>, language: Language): string {
  if (label.choices !== undefined && label.choices.length > 0) return label.choices.map((choice) => choiceText(choice, language)).join(', ');
  const name = (language === 'cy' && label.nameCy) || label.name;
  return label.reference === undefined ? name : `${label.reference} ${name}`;
}

export function listText(list: HeldListName, language: Language): string {
  return heldListWording[list][language];
}

/** A field of `heldLists`: most are an entry's. */
export function heldFieldText(list: HeldListName, field: string, language: Language): string {
  const own: Readonly<Record<string, Bilingual>> = heldFieldWording;
  const words: Readonly<Record<string, string>> = entryWords(language);
  return (list === 'entries' ? undefined : own[field]?.[language]) ?? words[field] ?? field;
}

export function reasonText(reason: LeftReason, language: Language): string {
  const own: Readonly<Record<string, Bilingual>> = leftWording;
  return own[reason]?.[language] ?? problemWords({ code: reason as FieldProblemCode }, language);
}

export function outcomeText(state: Exclude<ItemState, 'done'>, language: Language): string {
  return outcomeWording[state][language];
}
