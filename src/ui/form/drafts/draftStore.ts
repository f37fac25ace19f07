/** Work that is not saved yet, kept in the browser. */
export interface KeptDraft {
  readonly key: string;
  /** Instant; unknown of one that is damaged. */
  readonly at: string | undefined;
  /** Unknown until whoever kept it has read it: it may be of an older version of ours, or damaged, and is then the text as it was kept. */
  readonly content: unknown;
}

const start = 'partnership-governance draft';

/** @param subject whose work on what: site, person, entry. */
export function draftKey(subject: string, serial: string): string {
  return `${start} ${subject} ${serial}`;
}

/** False when the browser has no room, or keeps nothing: then the person has to be told. */
export function keepDraft(storage: Storage, key: string, content: unknown): boolean {
  try {
    storage.setItem(key, JSON.stringify({ at: new Date().toISOString(), content }));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(storage: Storage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

/** Newest first; damaged ones last: they may be somebody's work all the same. */
export function draftsOf(storage: Storage, subject: string): readonly KeptDraft[] {
  try {
    const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(`${draftKey(subject, '')}`));
    return keys.map((key) => readDraft(key, storage.getItem(key) ?? '')).sort((one, other) => ((one.at ?? '') < (other.at ?? '') ? 1 : -1));
  } catch {
    return [];
  }
}

function readDraft(key: string, text: string): KeptDraft {
  try {
    const { at, content } = JSON.parse(text) as { at?: unknown; content?: unknown };
    const isDated = typeof at === 'string' && !Number.isNaN(Date.parse(at));
    return { key, at: isDated ? at : undefined, content: content ?? text };
  } catch {
    return { key, at: undefined, content: text };
  }
}
