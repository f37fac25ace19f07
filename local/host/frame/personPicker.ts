import type { Person, Role } from '../../tenant/directory/person';
import { type Html, html } from '../http/html';
import type { FrameWords } from './words';

/** The role that says most about a person stands first. */
const groups: readonly Role[] = ['leadOfficer', 'headOfService', 'executiveDirector', 'policyUnit', 'panel', 'owner', 'staff'];

/** Sign in as anyone, by role; each person stands under the first of the roles above. */
export function personPicker(people: readonly Person[], current: Person | undefined, returnTo: string, words: FrameWords, here = true): Html {
  const enabled = people.filter((person) => person.enabled);
  if (enabled.length === 0) {
    return html`<p>${words.nobody}</p>`;
  }
  return html`<form class="picker" method="post" action="/_host/sign-in" data-returns="${here ? 'here' : ''}">
    <input type="hidden" name="return" value="${returnTo}">
    <label>${words.person} <select name="mail">${groups.map((role) => group(words[role], enabled.filter((person) => mainRole(person) === role), current))}</select></label>
    <button>${words.signIn}</button>
  </form>`;
}

function group(label: string, people: readonly Person[], current: Person | undefined): Html | undefined {
  const byName = [...people].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return byName.length === 0 ? undefined : html`<optgroup label="${label}">${byName.map((person) => option(person, person.oid === current?.oid))}</optgroup>`;
}

function option(person: Person, selected: boolean): Html {
  const place = person.service || person.directorate;
  const text = `${person.name}, ${person.jobTitle}${place ? ` (${place})` : ''}`;
  return selected ? html`<option value="${person.mail}" selected>${text}</option>` : html`<option value="${person.mail}">${text}</option>`;
}

export function mainRole(person: Person): Role {
  return groups.find((role) => person.roles.includes(role)) ?? 'staff';
}
