import { readFileSync } from 'node:fs';
import path from 'node:path';
import { frameWords, type FrameWords } from '../frame/words';
import { type FrameContent, framePage, teamsPage } from '../frame/framePage';
import { sendMessage } from '../frame/messagePage';
import { html, jsonBlock } from '../http/html';
import { sendPage } from '../http/sendPage';
import type { Person } from '../../tenant/directory/person';
import { hostApplicationId } from '../runtime/hostApplication';
import type { Manifest } from '../runtime/manifest';
import type { SpfxRuntime } from '../runtime/spfxRuntime';
import type { Visit } from '../visit';
import type { CanvasStore } from './canvasStore';
import type { HostPage } from './hostPage';
import { newWebPart } from './newWebPart';
import { pageContext } from './pageContext';
import { pageHeader } from './pageHeader';
import { mayEditPages } from './permissions';
import type { SitePage } from './sitePages';

export interface WebPartPlace {
  readonly page: SitePage;
  /** Name under which the page's web part is saved. */
  readonly name: string;
  readonly webPath: string;
  readonly teams: boolean;
  /** Properties that whoever put the web part here has set, such as a Teams package. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A page with one web part of the shipped solution on it, started by the real SPFx runtime. */
export function sendWebPartPage(visit: Visit, person: Person, place: WebPartPlace, runtime: SpfxRuntime, canvas: CanvasStore): true {
  const words = frameWords(visit.choices.language);
  const title = place.page.title[visit.choices.language];
  const solution = runtime.solution();
  if (solution.length === 0) {
    return sendMessage(visit, 503, words.notBuiltTitle, words.notBuiltText);
  }
  const manifest = solution.find(({ alias }) => alias === place.page.alias);
  if (!manifest) {
    return sendNotYet(visit, title, words);
  }
  const hostPage = hostPageOf(visit, person, place, manifest, canvas);
  const facts = visit.tenant.pageFacts(place.webPath, person);
  if (facts === 'denied') {
    return sendMessage(visit, 403, words.deniedTitle, words.deniedText);
  }
  const boot = {
    manifests: runtime.manifests(),
    clientSideApplicationId: hostApplicationId,
    spPageContextInfo: pageContext({
      origin: visit.tenant.url, tenantId: visit.tenant.tid, webPath: place.webPath, pagePath: visit.url.pathname,
      person, language: visit.choices.language, now: visit.tenant.clock.now(), facts
    }),
    buildNumber: '16.0.0.0'
  };
  const built = `/_host/built/${visit.build.key}`;
  const content: FrameContent = {
    title,
    head: html`${jsonBlock('host-page', hostPage)}${jsonBlock('host-boot', boot)}
  <script src="${built}/before.js" defer></script>
  <script src="${runtime.assemblyAddress}" defer></script>
  <script src="${built}/boot.js" defer></script>`,
    main: html`${place.teams ? html`<h1>${title}</h1>` : pageHeader(visit, title, mayEditPages(person))}<div id="webPart" class="webPart"><p class="pageState" role="status">${words.loading}</p></div>`,
    beside: html`<div id="spPropertyPaneContainer"></div>`,
    last: html`<link rel="stylesheet" href="${built}/icons.css">`
  };
  return sendPage(visit, 200, place.teams ? teamsPage(visit, content) : framePage(visit, content));
}

function hostPageOf(visit: Visit, person: Person, place: WebPartPlace, manifest: Manifest, canvas: CanvasStore): HostPage {
  const words = frameWords(visit.choices.language);
  const saved = canvas.read(place.name);
  const fresh = newWebPart(place.name, manifest, visit.choices.language);
  const { theme } = visit.choices;
  return {
    theme: { name: theme, values: JSON.parse(readFileSync(path.join(visit.build.dir, `theme-${theme}.json`), 'utf8')) },
    mode: mayEditPages(person) && !place.teams ? visit.choices.mode : 'read',
    clockOffset: visit.tenant.clock.now().getTime() - Date.now(),
    person: { mail: person.mail, name: person.name, oid: person.oid },
    webPart: saved ?? { ...fresh, properties: { ...fresh.properties, ...place.properties } },
    saved: saved !== undefined,
    saveTo: `/_host/pages/${place.name}`,
    teams: place.teams,
    words: { editing: words.editing, saving: words.saving, saved: words.saved, notSaved: words.notSaved, unsaved: words.unsaved, failed: words.failed }
  };
}

function sendNotYet(visit: Visit, title: string, words: FrameWords): true {
  const other = frameWords(visit.choices.language === 'en' ? 'cy' : 'en');
  const lang = visit.choices.language === 'en' ? 'cy' : 'en';
  return sendMessage(visit, 200, `${title}: ${words.notYetTitle}`, words.notYetText, html`<p lang="${lang}">${other.notYetTitle}. ${other.notYetText}</p>`);
}
