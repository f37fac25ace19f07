import type { ListRest } from '../listRest';
import type { FormValue } from './itemValues';

/** By internal name, SharePoint's own words. */
export type Refusals = Readonly<Record<string, string>>;

interface FormResult {
  readonly FieldName: string;
  readonly ErrorMessage: string | null;
  readonly HasException: boolean;
}

/** Writes as SharePoint's form does; nothing is written when a column is refused. */
export async function saveItem(rest: ListRest, id: number | undefined, values: readonly FormValue[]): Promise<Refusals> {
  const body = { formValues: values, bNewDocumentUpdate: false };
  const { value } = await (id === undefined ? rest.addItem<{ value: readonly FormResult[] }>(body) : rest.post<{ value: readonly FormResult[] }>(`/items(${id})/validateupdatelistitem`, body));
  return Object.fromEntries(value.filter(({ HasException }) => HasException).map(({ FieldName, ErrorMessage }) => [FieldName, ErrorMessage ?? '']));
}

export function recycleItem(rest: ListRest, id: number): Promise<unknown> {
  return rest.post(`/items(${id})/recycle`);
}
