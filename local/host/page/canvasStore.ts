import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A web part on a page as SharePoint keeps it in the page's canvas. */
export interface CanvasWebPart {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly description: string;
  readonly dataVersion: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly serverProcessedContent?: unknown;
  readonly dynamicDataPaths?: unknown;
  readonly dynamicDataValues?: unknown;
}

/** What was saved on each page: one file a page, replaced whole, so that it is there after a crash, old or new. */
export class CanvasStore {
  public constructor(private readonly dir: string) {}

  public read(page: string): CanvasWebPart | undefined {
    try {
      return JSON.parse(readFileSync(this.fileOf(page), 'utf8')) as CanvasWebPart;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        return undefined;
      }
      throw new Error(`The saved web part of the page ${page} cannot be read: ${String(error)}`);
    }
  }

  public write(page: string, webPart: CanvasWebPart): void {
    mkdirSync(this.dir, { recursive: true });
    const unfinished = `${this.fileOf(page)}.${process.pid}`;
    const file = openSync(unfinished, 'w');
    writeFileSync(file, JSON.stringify(webPart, null, 2));
    fsyncSync(file);
    closeSync(file);
    renameSync(unfinished, this.fileOf(page));
  }

  private fileOf(page: string): string {
    return path.join(this.dir, `${page}.json`);
  }
}
