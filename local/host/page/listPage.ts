import { framePage } from '../frame/framePage';
import { frameWords } from '../frame/words';
import { html, jsonBlock } from '../http/html';
import { sendPage } from '../http/sendPage';
import type { Visit } from '../visit';
import { sitePath } from './sitePages';

export interface ListAddress {
  /** `/sites/partnerships/Lists/PeopleRoles`, of a library `/sites/partnerships/GovernanceDocuments` */
  readonly root: string;
  /** `AllItems` of `AllItems.aspx`; nothing for the list's default view. */
  readonly view: string | undefined;
}

const list = new RegExp(`^(${sitePath}/Lists/[^/]+)(?:/?|/([^/]+)\\.aspx)$`, 'i');
const library = new RegExp(`^(${sitePath}/([^/]+))(?:/?|/Forms/([^/]+)\\.aspx)$`, 'i');

/** @param libraries addresses below the site, `GovernanceDocuments`: whatever else is there is no list. */
export function listAddress(path: string, libraries: readonly string[] = []): ListAddress | undefined {
  const decoded = decodeURIComponent(path);
  const [, root, view] = list.exec(decoded) ?? [];
  if (root !== undefined) return { root, view };
  const [, folder, name, page] = library.exec(decoded) ?? [];
  return libraries.some((known) => known.toLowerCase() === name?.toLowerCase()) ? { root: folder, view: page } : undefined;
}

/** SharePoint's own interface of a list, in short: its items in a view, and the view's settings. The browser does the rest over REST. */
export function sendListPage(visit: Visit, list: ListAddress): true {
  const words = frameWords(visit.choices.language);
  const built = `/_host/built/${visit.build.key}`;
  return sendPage(visit, 200, framePage(visit, {
    title: words.listTitle,
    head: html`${jsonBlock('host-list', { ...list, siteUrl: visit.tenant.siteUrl, language: visit.choices.language })}<link rel="stylesheet" href="${built}/lists.css"><script src="${built}/lists.js" defer></script>`,
    main: html`<div id="list"><p class="pageState" role="status">${words.loading}</p></div>`
  }));
}
