import { entryColumns } from '../../../data/entry';
import { membershipColumns } from '../../../data/memberships';
import { representativeColumns } from '../../../data/representatives';
import { goneFields } from '../../../data/siteLists';
import type { SiteList } from '../../../data/stores/listStore';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { fill, Language } from '../../../loc/wording';

/** Which fields of an entry, its members and its representatives are missing because their columns have been removed from the lists; nothing when none are. */
export function goneText(lists: readonly SiteList[], language: Language): string | undefined {
  const words = entryWords(language);
  const rowWords = entryFormWords(language);
  const names = [
    ...goneFields(lists, entryColumns).map((name) => words[name]),
    ...goneFields(lists, membershipColumns).map((name) => `${words.members}: ${rowWords[name]}`),
    ...goneFields(lists, representativeColumns).map((name) => `${rowWords.sectionRepresentatives}: ${rowWords[name]}`)
  ];
  return names.length === 0 ? undefined : fill(words.goneFields, names.join('; '));
}
