import type { SiteList } from '../../../src/data/stores/listStore';

const rights = { add: true, change: true, recycle: true };

/** The lists as somebody sees them who keeps the register. */
export function editorsLists(choices: Readonly<Record<string, SiteList['choices']>> = {}): readonly SiteList[] {
  return ['Partnerships', 'Memberships', 'Representatives', 'Organisations'].map((title) => ({ title, rights, choices: choices[title] ?? {} }));
}
