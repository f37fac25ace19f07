import type { Person } from '../../tenant/directory/person';
import { signedOutCookie } from '../frame/handleChoices';
import { sendMessage } from '../frame/messagePage';
import { personPicker } from '../frame/personPicker';
import { frameWords } from '../frame/words';
import { cookiesOf } from '../http/cookies';
import { html } from '../http/html';
import { redirect } from '../http/sendPage';
import { sendOutlook } from '../outlook/outlookPage';
import type { SpfxRuntime } from '../runtime/spfxRuntime';
import type { Visit } from '../visit';
import type { CanvasStore } from './canvasStore';
import { listAddress, sendListPage } from './listPage';
import { pathOf, sitePageAt, sitePages, sitePath } from './sitePages';
import { usualPerson } from './usualPerson';
import { sendWebPartPage } from './webPartPage';

/** Protocols and assets: what is left of them here is for the tenant to refuse. */
const notPages = /^\/(_(?!layouts)|api\/|graph\/)|\/_(api|vti_bin)\//;

/** Where the SPFx runtime sends a page that it cannot start. */
const errorPage = '/_layouts/15/error.aspx';

/** Every page that a person can open; what is none of them is answered by a page that says so. */
export function sendAnyPage(visit: Visit, runtime: SpfxRuntime, canvas: CanvasStore): boolean {
  const { request, url, person } = visit;
  if ((request.method !== 'GET' && request.method !== 'HEAD') || notPages.test(url.pathname)) {
    return false;
  }
  if (request.headers.host !== new URL(visit.tenant.url).host) {
    // SPFx takes "localhost" for its own workbench.
    return redirect(visit, visit.tenant.url + visit.address);
  }
  if (url.pathname.endsWith(errorPage)) {
    return sendMessage(visit, 500, frameWords(visit.choices.language).errorTitle, url.searchParams.get('ErrorText') ?? '', html`<p>${url.searchParams.get('ErrorDetails') ?? ''}</p>`);
  }
  if (url.pathname === '/sign-in') {
    return sendSignIn(visit);
  }
  if (!person) {
    return letIn(visit);
  }
  if (url.searchParams.has('as')) {
    return redirect(visit, withoutAs(url));
  }
  return sendPageFor(visit, person, runtime, canvas);
}

function sendPageFor(visit: Visit, person: Person, runtime: SpfxRuntime, canvas: CanvasStore): true {
  const words = frameWords(visit.choices.language);
  const path = visit.url.pathname;
  const register = sitePages[0];
  if (['/', sitePath, `${sitePath}/`, `${sitePath}/SitePages`].includes(path)) {
    return redirect(visit, pathOf(register));
  }
  const page = sitePageAt(path);
  if (page) {
    return sendWebPartPage(visit, person, { page, name: page.name, webPath: sitePath, teams: false }, runtime, canvas);
  }
  if (path === '/teams') {
    // The Teams package carries the site's address, as Setup writes it: the app runs on the root site.
    const app = sitePages.find(({ name }) => name.toLowerCase() === visit.url.searchParams.get('app')) ?? register;
    return sendWebPartPage(visit, person, { page: app, name: `Teams${app === register ? '' : app.name}`, webPath: '/', teams: true, properties: { siteUrl: visit.tenant.siteUrl } }, runtime, canvas);
  }
  if (path === '/outlook') {
    return sendOutlook(visit, person);
  }
  const list = listAddress(path, visit.lists.map(({ url }) => url));
  return list ? sendListPage(visit, list) : sendMessage(visit, 404, words.notFoundTitle, words.notFoundText);
}

/** Somebody who comes for the first time is a lead officer, so that nobody meets an empty page. */
function letIn(visit: Visit): true {
  const usual = usualPerson(visit.people());
  if (!usual || cookiesOf(visit.request.headers.cookie).has(signedOutCookie) || visit.url.searchParams.has('as')) {
    return redirect(visit, `/sign-in?return=${encodeURIComponent(withoutAs(visit.url))}`);
  }
  const url = new URL(visit.url);
  url.searchParams.set('as', usual.mail);
  return redirect(visit, url.pathname + url.search);
}

function sendSignIn(visit: Visit): true {
  const words = frameWords(visit.choices.language);
  const usual = usualPerson(visit.people());
  return sendMessage(visit, 200, words.signInTitle, words.signInText, html`${personPicker(visit.people(), visit.person ?? usual, visit.url.searchParams.get('return') ?? '/', words, false)}`);
}

function withoutAs(from: URL): string {
  const url = new URL(from);
  url.searchParams.delete('as');
  return url.pathname + url.search;
}
