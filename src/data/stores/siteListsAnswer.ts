import type { SiteList } from './listStore';
import { type BasePermissions, readRights } from './rights';

export const siteListsSelect: readonly string[] = ['Title', 'EffectiveBasePermissions', 'Fields/InternalName', 'Fields/Choices'];

/** The journal of imports is hidden from people, and yet its rights say who may import. */
export const siteListsFilter = "Hidden eq false or Title eq 'Imports'";

interface ListAnswer {
  readonly Title: string;
  readonly EffectiveBasePermissions: BasePermissions;
  readonly Fields: readonly { readonly InternalName: string; readonly Choices?: readonly string[] | null }[];
}

export function readSiteLists(answer: unknown): readonly SiteList[] {
  return (answer as readonly ListAnswer[]).map(({ Title, EffectiveBasePermissions, Fields }) => ({
    title: Title,
    rights: readRights(EffectiveBasePermissions),
    choices: Object.fromEntries(Fields.flatMap(({ InternalName, Choices }) => (Choices ? [[InternalName, Choices]] : []))),
    columns: Fields.map(({ InternalName }) => InternalName)
  }));
}
