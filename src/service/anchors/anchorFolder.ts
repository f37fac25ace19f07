import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../../domain/record/plainValue';
import { Anchor, Anchors, AnchorStore } from './anchorStore';

/** Anchors in a folder of a disk, or of a share that a host mounts: one file, one line an anchor, which only ever grows. */
export function anchorFolder(folder: string): AnchorStore {
  const file = join(folder, 'anchors.jsonl');
  return {
    read: async () => lastOfEach((await textOf(file)).split('\n').flatMap((line) => anchorIn(line) ?? [])),
    write: async (heads) => {
      if (heads.length === 0) return;
      await mkdir(folder, { recursive: true });
      const isTorn = !/(^|\n)$/.test(await textOf(file));
      const handle = await open(file, 'a');
      try {
        await handle.appendFile(`${isTorn ? '\n' : ''}${heads.map((head) => `${JSON.stringify(head)}\n`).join('')}`);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
  };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** The one that reached furthest; of two in one place the earlier, which nobody could have known to contradict. */
function lastOfEach(all: readonly Anchor[]): Anchors {
  const last = new Map<string, Anchor>();
  for (const each of all) if (each.position > (last.get(each.chain)?.position ?? 0)) last.set(each.chain, each);
  return last;
}

/** Nothing for a line that was broken off in writing: its chain is noted again. */
function anchorIn(line: string): Anchor | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) && typeof value.chain === 'string' && Number.isInteger(value.position) && typeof value.seal === 'string' && Number.isInteger(value.row) ? value as unknown as Anchor : undefined;
  } catch {
    return undefined;
  }
}
