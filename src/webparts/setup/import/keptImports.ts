import { createStore, del, get, set } from 'idb-keyval';
import type { Answers } from '../../../domain/import/answers';
import type { Mapping } from '../../../domain/import/mapping';

/** How a list was read before. */
export interface KeptReading {
  readonly mapping: Mapping;
  readonly answers: Answers;
}

/** What this browser keeps of imports, so that one that was broken off finds its file again. It may keep nothing: then the file is asked for. */
export interface KeptImports {
  keepFile(importId: string, file: File): Promise<void>;
  fileOf(importId: string): Promise<File | undefined>;
  dropFile(importId: string): Promise<void>;
  /** By the key of the headings (`headingsKey`). */
  keepReading(headings: string, reading: KeptReading): Promise<void>;
  readingOf(headings: string): Promise<KeptReading | undefined>;
}

export function openKeptImports(siteUrl: string, user: string): KeptImports {
  const store = createStore('partnership-governance-import', 'kept');
  const key = (kind: string, of: string): string => `${kind} ${siteUrl} ${user} ${of}`;
  return {
    keepFile: (importId, file) => quietly(() => set(key('file', importId), file, store)),
    fileOf: async (importId) => {
      const file: unknown = await quietly(() => get<unknown>(key('file', importId), store));
      return file instanceof File ? file : undefined;
    },
    dropFile: (importId) => quietly(() => del(key('file', importId), store)),
    keepReading: (headings, reading) => quietly(() => set(key('reading', headings), reading, store)),
    readingOf: async (headings) => {
      const reading: unknown = await quietly(() => get<unknown>(key('reading', headings), store));
      return isReading(reading) ? reading : undefined;
    }
  };
}

/** A browser that keeps nothing, or has no room, is no reason not to import. */
async function quietly<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

/** Whoever kept it may have been an older version of ours. */
function isReading(value: unknown): value is KeptReading {
  const { mapping, answers } = (value ?? {}) as Partial<KeptReading>;
  return Array.isArray(mapping?.fields) && typeof mapping?.otherwise === 'object' && typeof answers?.values === 'object' && typeof answers?.people === 'object' && typeof answers?.organisations === 'object';
}
