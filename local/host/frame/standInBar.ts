import { type Html, html } from '../http/html';
import { themeNames } from '../themes/themeNames';
import type { Visit } from '../visit';
import { personPicker } from './personPicker';
import type { FrameWords } from './words';

/** What Microsoft 365 would decide: who is signed in, the language and the theme. Plainly no part of the product. */
export function standInBar(visit: Visit, words: FrameWords): Html {
  return html`<aside class="standIn" aria-label="${words.standIn}">
    <p class="standInName"><span class="long">${words.standIn}</span><span class="short" aria-hidden="true">${words.standInShort}</span></p>
    <div class="standInControls">
      ${visit.person && html`<a href="/outlook">${words.mail}</a>`}
      ${languageSwitch(visit, words)}
      <details class="popover"><summary>${words.theme}</summary><div class="popoverBody">${themeSwitch(visit, words)}</div></details>
      <details class="popover"><summary><span class="long">${visit.person ? words.signedInAs : words.notSignedIn}</span> ${visit.person && html`<strong>${visit.person.name}</strong>`}</summary>
        <div class="popoverBody">${personPicker(visit.people(), visit.person, visit.address, words)}${visit.person && signOut(words)}</div></details>
    </div>
  </aside>`;
}

function languageSwitch(visit: Visit, words: FrameWords): Html {
  const other = visit.choices.language === 'en' ? 'cy' : 'en';
  return html`<form method="post" action="/_host/choices" data-returns="here"><input type="hidden" name="return" value="${visit.address}"><button name="language" value="${other}" lang="${other}">${words.otherLanguage}</button></form>`;
}

function themeSwitch(visit: Visit, words: FrameWords): Html {
  return html`<form method="post" action="/_host/choices" class="choices" data-returns="here"><input type="hidden" name="return" value="${visit.address}">
    ${themeNames.map((name) => html`<button name="theme" value="${name}" aria-pressed="${String(name === visit.choices.theme)}">${words[name]}</button>`)}</form>`;
}

function signOut(words: FrameWords): Html {
  return html`<form method="post" action="/_host/sign-out"><button>${words.signOut}</button></form>`;
}
