import { type Html, html } from '../http/html';
import { sendPage } from '../http/sendPage';
import type { Visit } from '../visit';
import { framePage } from './framePage';

/** A page of the frame that says one thing. */
export function sendMessage(visit: Visit, status: number, title: string, text: string, more?: Html): true {
  return sendPage(visit, status, framePage(visit, { title, main: html`<div class="message"><h1>${title}</h1><p>${text}</p>${more}</div>` }));
}
