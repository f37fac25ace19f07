import type { ThemeName } from '../themes/themeNames';
import type { FrameWords } from '../frame/words';
import type { CanvasWebPart } from './canvasStore';

/** What the server tells the host's scripts, in the page's block `host-page`. */
export interface HostPage {
  readonly theme: { readonly name: ThemeName; readonly values: unknown };
  readonly mode: 'read' | 'edit';
  /** Milliseconds by which the tenant's clock is ahead of this machine's. */
  readonly clockOffset: number;
  readonly person: { readonly mail: string; readonly name: string; readonly oid: string };
  readonly webPart: CanvasWebPart;
  /** False for a web part that has never been saved on this page: it starts from its manifest. */
  readonly saved: boolean;
  readonly saveTo: string;
  /** Inside Teams, so that the web part is told so. */
  readonly teams: boolean;
  readonly words: Pick<FrameWords, 'editing' | 'saving' | 'saved' | 'notSaved' | 'unsaved' | 'failed'>;
}
