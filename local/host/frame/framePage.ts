import { council } from '../../seed/council/place';
import { type Html, html } from '../http/html';
import { pathOf, sitePages, sitePath } from '../page/sitePages';
import type { Visit } from '../visit';
import { standInBar } from './standInBar';
import { type FrameWords, frameWords } from './words';

export interface FrameContent {
  readonly title: string;
  readonly main: Html;
  /** What the content needs in the head, and after everything else. */
  readonly head?: Html;
  readonly last?: Html;
  /** Beside the scrolling content: SharePoint's property pane. */
  readonly beside?: Html;
}

/** The intranet of a made-up council around a page of the partnership site. */
export function framePage(visit: Visit, content: FrameContent): string {
  const words = frameWords(visit.choices.language);
  return documentOf(visit, content, words, html`
    <header class="councilHeader">
      <p class="councilName">${councilName(visit)}</p><p class="intranet">${words.intranet}</p>
    </header>
    ${navigation(visit, words)}
    <main id="main" tabindex="-1">
      ${content.main}
    </main>
    <footer class="councilFooter"><p>${words.footer}</p>${listLinks(visit, words)}</footer>`);
}

/** A Teams-like frame: a rail, the app's name, and the page in what is left. */
export function teamsPage(visit: Visit, content: FrameContent): string {
  const words = frameWords(visit.choices.language);
  return documentOf(visit, content, words, html`<div class="teams">
    <div class="teamsRail" aria-hidden="true"><span></span><span></span><span></span></div>
    <main id="main" tabindex="-1"><p class="teamsNote">${words.teamsNote}</p>${content.main}</main>
  </div>`);
}

function documentOf(visit: Visit, content: FrameContent, words: FrameWords, body: Html): string {
  const built = `/_host/built/${visit.build.key}`;
  return html`<!doctype html>
<html lang="${visit.choices.language === 'cy' ? 'cy-GB' : 'en-GB'}" data-theme="${visit.choices.theme}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${content.title} – ${words.siteName}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${built}/frame.css">
  <script src="${built}/frame.js" defer></script>
  ${content.head}
</head>
<body>
  <a class="skip" href="#main">${words.skip}</a>
  ${standInBar(visit, words)}
  <div class="workspace">
    <div id="spPageChromeAppDiv" data-is-scrollable="true">${body}</div>
    ${content.beside}
  </div>
  ${content.last}
</body>
</html>
`.html;
}

function navigation(visit: Visit, words: FrameWords): Html {
  const here = visit.url.pathname.toLowerCase();
  return html`<nav class="siteNavigation" aria-label="${words.navigation}"><p class="siteName">${words.siteName}</p><ul>${sitePages.map((page) => {
    const path = pathOf(page);
    const text = page.title[visit.choices.language];
    return path.toLowerCase() === here ? html`<li><a href="${path}" aria-current="page">${text}</a></li>` : html`<li><a href="${path}">${text}</a></li>`;
  })}</ul></nav>`;
}

/** SharePoint's "Site contents", in short. */
function listLinks(visit: Visit, words: FrameWords): Html {
  return html`<nav class="listLinks" aria-label="${words.lists}"><span aria-hidden="true">${words.lists}:</span><ul>${visit.lists.map(({ title, url }) => html`<li><a lang="en" href="${`${sitePath}/${url}/${url.startsWith('Lists/') ? '' : 'Forms/'}AllItems.aspx`}">${title}</a></li>`)}</ul></nav>`;
}

function councilName(visit: Visit): string {
  return visit.choices.language === 'cy' ? council.nameCy : council.name;
}
