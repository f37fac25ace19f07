import { SubmittedContent } from '../../domain/approval/submittedContent';
import { canonicalJson } from '../../domain/record/canonicalJson';
import { sha256 } from '../sha256';
import { remembered } from '../stores/remembered';
import type { ServiceStore } from '../stores/serviceStore';
import { StoreError } from '../stores/storeError';

const library = 'Submitted content';
/** Its address below the site. */
export const contentLibrary = 'SubmittedContent';

/** The file is called by its hash, so writing it again changes nothing. Resolves with the hash. */
export async function keepContent(store: Pick<ServiceStore, 'keepFile'>, content: SubmittedContent): Promise<string> {
  const hash = await hashOf(content);
  await store.keepFile(library, nameOf(content.submission, hash), canonicalJson(content));
  return hash;
}

export function hashOf(content: SubmittedContent): Promise<string> {
  return sha256(canonicalJson(content));
}

/** Rejects with `refused` when it is not what its hash says. */
export function contentOf(store: Pick<ServiceStore, 'fileText'>, submission: string, hash: string): Promise<SubmittedContent> {
  const name = nameOf(submission, hash);
  return remembered(store, name, () => readContent(store, name, hash));
}

/** Whether the copy is as it was submitted, read anew. */
export async function checkedContent(store: Pick<ServiceStore, 'fileText'>, submission: string, hash: string): Promise<{ readonly file: string; readonly state: 'sound' | 'gone' | 'altered' }> {
  const file = nameOf(submission, hash);
  try {
    return { file, state: await sha256(await store.fileText(library, file)) === hash ? 'sound' : 'altered' };
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'notFound') return { file, state: 'gone' };
    throw error;
  }
}

async function readContent(store: Pick<ServiceStore, 'fileText'>, name: string, hash: string): Promise<SubmittedContent> {
  const text = await store.fileText(library, name);
  if (await sha256(text) !== hash) throw new StoreError('refused', `${library}: ${name} is not what was submitted.`);
  return JSON.parse(text) as SubmittedContent;
}

const nameOf = (submission: string, hash: string): string => `${submission}-${hash}.json`;
