import { fieldNamed, isLibrary, type List } from '../lists/list';
import type { Input } from '../path/resource';
import type { Answer } from '../protocol/answer';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { withDefaults } from './defaults';
import { formValue } from './formValue';
import type { ItemValues } from './itemStore';
import { ProtocolError } from '../protocol/protocolError';
import { refuseDanglingLookups } from './lookupsExist';

interface FormResult {
  ErrorCode: number;
  ErrorMessage: string | null;
  FieldName: string;
  FieldValue: string | null;
  HasException: boolean;
  ItemId: number;
}

/** Writes as a form does: each field is validated by itself, and nothing is written when one of them is refused. */
export function validateUpdate(context: RequestContext, list: List, id: number, input: Input): Answer {
  const before = context.items.read(list, id);
  const { results, values } = validated(context, list, formValues(input), false);
  const refused = results.some(({ HasException }) => HasException) || !written(results, () => context.items.update(list, before, checked(context, list, values), authorship(context)));
  return answer(results, refused ? 0 : id);
}

/** `AddValidateUpdateItemUsingPath`: the new item's id is among the results. */
export function addValidateUpdate(context: RequestContext, list: List, input: Input): Answer {
  if (isLibrary(list)) throw errors.filesOnly();
  const { results, values } = validated(context, list, formValues(input), true);
  let id = 0;
  if (!results.some(({ HasException }) => HasException)) {
    written(results, () => {
      id = context.items.add(list, withDefaults(list, checked(context, list, values), context.now, context.timeZone), authorship(context));
    });
  }
  if (id > 0) results.push(result('Id', String(id)));
  return answer(results, 0);
}

const authorship = (context: RequestContext): { by: number; at: Date } => ({ by: context.caller.userId, at: context.now });

function checked(context: RequestContext, list: List, values: ItemValues): ItemValues {
  refuseDanglingLookups(context.database, context.catalogue, list, values);
  return values;
}

/** A duplicate and the like is told at the first field. */
function written(results: FormResult[], write: () => void): boolean {
  try {
    write();
    return true;
  } catch (problem) {
    if (!(problem instanceof ProtocolError)) throw problem;
    Object.assign(results[0] ?? {}, refusal(problem.message, Number.parseInt(problem.code, 10)));
    return false;
  }
}

interface FormField {
  readonly FieldName: string;
  readonly FieldValue: string | null;
}

function formValues(input: Input): FormField[] {
  const sent = input.json().formValues;
  const values: unknown = typeof sent === 'object' && sent !== null && 'results' in sent ? sent.results : sent;
  if (!Array.isArray(values) || values.some((value) => typeof value !== 'object' || value === null)) throw errors.missingArgument('formValues');
  return values.map(({ FieldName, FieldValue }: Record<string, unknown>) => ({
    FieldName: String(FieldName), FieldValue: FieldValue === null || FieldValue === undefined ? null : String(FieldValue)
  }));
}

function validated(context: RequestContext, list: List, sent: readonly FormField[], isNew: boolean): { results: FormResult[]; values: ItemValues } {
  const results: FormResult[] = [];
  const values: Record<string, ItemValues[string]> = {};
  for (const { FieldName, FieldValue } of sent) {
    const field = fieldNamed(list, FieldName);
    const outcome = field === undefined || !field.stored ? { problem: `Column '${FieldName}' does not exist. It may have been deleted by another user.` } : formValue(context, field, FieldValue ?? '');
    results.push('problem' in outcome ? { ...result(FieldName, FieldValue), ...refusal(outcome.problem) } : result(FieldName, FieldValue));
    if ('value' in outcome && field !== undefined && !field.readOnly) values[field.internalName] = outcome.value;
  }
  const named = new Set(sent.map(({ FieldName }) => FieldName));
  const missing = isNew ? list.fields.filter((field) => field.required && field.stored && !field.readOnly && field.defaultValue === null && !named.has(field.internalName)) : [];
  for (const field of missing) results.push({ ...result(field.internalName, null), ...refusal('You must specify a value for this required field.') });
  return { results, values };
}

const result = (FieldName: string, FieldValue: string | null): FormResult => ({ ErrorCode: 0, ErrorMessage: null, FieldName, FieldValue, HasException: false, ItemId: 0 });

const refusal = (ErrorMessage: string, ErrorCode = -2130575163): Pick<FormResult, 'ErrorCode' | 'ErrorMessage' | 'HasException'> => ({ ErrorCode, ErrorMessage, HasException: true });

const answer = (results: readonly FormResult[], ItemId: number): Answer => ({
  kind: 'objects', name: 'ValidateUpdateListItem', type: 'SP.ListItemFormUpdateValue', values: results.map((one) => ({ ...one, ItemId }))
});
