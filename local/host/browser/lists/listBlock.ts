import type { Language } from '../../../../src/loc/wording';

/** What the server says about the list page. */
export interface ListBlock {
  /** Server-relative address of the list. */
  readonly root: string;
  /** File name of the view without its ending; nothing for the default view. */
  readonly view: string | undefined;
  readonly siteUrl: string;
  readonly language: Language;
}
