import type { ListStore } from '../stores/listStore';
import { namesInRoles } from './namesInRoles';
import { Notice, notices } from './notices';
import type { Page } from '../page';
import { submittedForms, type SubmittedForm } from './submittedForms';

/** A mail with whom and what it is about, as far as that is there. */
export interface NoticeToRead {
  readonly notice: Notice;
  readonly submitted?: SubmittedForm;
}

/** The newest first. @param before `next` of the page before. */
export async function noticesToRead(store: ListStore, isFailed: boolean, before?: number): Promise<Page<NoticeToRead>> {
  const { items, ...page } = await notices(store, isFailed, before);
  const nameless = Array.from(new Set(items.flatMap(({ to, toOid }) => (to === undefined && toOid !== undefined ? [toOid] : []))));
  const [forms, names] = await Promise.all([submittedForms(store, items.flatMap(({ form }) => (form === undefined ? [] : [String(form)]))), namesInRoles(store, nameless)]);
  return {
    ...page,
    items: items.map((notice) => ({ notice: { ...notice, to: notice.to ?? names.get(notice.toOid ?? '') }, submitted: forms.get(String(notice.form)) }))
  };
}
