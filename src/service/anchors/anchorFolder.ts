import { FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../../domain/record/plainValue';
import { Anchor, AnchorStore } from './anchorStore';

/** Anchors in a folder of a disk, or of a share that a host mounts: one file, one line an anchor, which only ever grows. Memory holds a line at a time, and what was asked for. */
export function anchorFolder(folder: string): AnchorStore {
  const file = join(folder, 'anchors.jsonl');
  return {
    read: async (chains) => {
      const last = new Map<string, Anchor>();
      // The one that reached furthest; of two in one place the earlier, which nobody could have known to contradict.
      await eachAnchor(file, (anchor) => {
        if (chains?.has(anchor.chain) !== false && anchor.position > (last.get(anchor.chain)?.position ?? 0)) last.set(anchor.chain, anchor);
      });
      return last;
    },
    lastRow: async () => {
      let last = 0;
      await eachAnchor(file, ({ row }) => { last = Math.max(last, row); });
      return last;
    },
    write: async (heads) => {
      if (heads.length === 0) return;
      await mkdir(folder, { recursive: true });
      const handle = await open(file, 'a+');
      try {
        await handle.appendFile(`${await isTorn(handle) ? '\n' : ''}${heads.map((head) => `${JSON.stringify(head)}\n`).join('')}`);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
  };
}

async function eachAnchor(file: string, look: (anchor: Anchor) => void): Promise<void> {
  const handle = await opened(file);
  if (handle === undefined) return;
  for await (const line of handle.readLines()) {
    const anchor = anchorIn(line);
    if (anchor !== undefined) look(anchor);
  }
}

async function opened(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether its last line was broken off in writing. */
async function isTorn(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
  return size > 0 && buffer.toString() !== '\n';
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
