import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CanvasStore } from '../../local/host/page/canvasStore';
import { startProcess } from './readyProcess';
import type { Subject } from './subjects';

/** A site with so many entries, and the page on which the web parts are shown in turn. */
export interface Site {
  readonly url: string;
  /** Puts the web part on the page, as if somebody had edited it; answers the page's address. */
  show(subject: Subject): string;
  close(): Promise<void>;
}

export async function openSite(entries: number): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'partnership-bench-'));
  const site = await startProcess('siteProcess.ts', [folder, String(entries)]);
  const url = site.ready;
  const canvas = new CanvasStore(join(folder, 'pages'));
  return {
    url,
    show(subject) {
      canvas.write('Register', {
        id: subject.webPartId, instanceId: '9e1f5b04-6c4e-4a55-8b1b-2d0c7a1f3e66', title: subject.name, description: '', dataVersion: '1.0', properties: subject.properties
      });
      return `${url}/sites/partnerships/SitePages/Register.aspx?view=Everything`;
    },
    async close() {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
