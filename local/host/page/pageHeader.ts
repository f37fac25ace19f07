import { frameWords } from '../frame/words';
import { type Html, html } from '../http/html';
import type { Visit } from '../visit';

/** The page's title and, for those who may edit it, SharePoint's switch between reading and editing. */
export function pageHeader(visit: Visit, title: string, mayEdit: boolean): Html {
  const words = frameWords(visit.choices.language);
  const editing = visit.choices.mode === 'edit';
  const heading = html`<h1>${title}</h1>`;
  if (mayEdit && editing) {
    return html`<div class="pageHeader">${heading}<div class="pageCommands" role="group" aria-label="${words.editing}">
      <p id="host-save-state" role="status">${words.editing}</p>
      <button id="host-properties" type="button">${words.properties}</button>
      <button id="host-save" type="button" class="primary">${words.save}</button>
      <a href="${withMode(visit, undefined)}" data-mode="read">${words.stopEditing}</a></div></div>`;
  }
  if (mayEdit) {
    return html`<div class="pageHeader">${heading}<div class="pageCommands"><a href="${withMode(visit, 'edit')}" data-mode="edit">${words.edit}</a></div></div>`;
  }
  return html`<div class="pageHeader">${heading}</div>${editing && html`<p class="notice">${words.editDenied}</p>`}`;
}

function withMode(visit: Visit, mode: 'edit' | undefined): string {
  const url = new URL(visit.url);
  url.searchParams.delete('mode');
  if (mode) {
    url.searchParams.set('mode', mode);
  }
  return url.pathname + url.search;
}
