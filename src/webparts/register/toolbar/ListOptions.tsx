import * as React from 'react';
import type { RegisterAddress } from '../../../domain/register/address';
import { registerWords, titleText } from '../../../loc/register';
import { fill, type Language } from '../../../loc/wording';
import type { ChangeAddress } from '../address/useAddress';
import type { OpenedView } from '../loading/openedView';
import { Picker } from './Picker';

interface Props {
  readonly address: RegisterAddress;
  readonly change: ChangeAddress;
  readonly opened: OpenedView | undefined;
  readonly language: Language;
  /** A table is sorted at its headings. */
  readonly withSort: boolean;
}

/** How the list is grouped and, where there are no headings, sorted. */
export function ListOptions({ address, change, opened, language, withSort }: Props): React.ReactElement {
  const words = registerWords(language);
  const grouped = address.group ?? opened?.saved.groups[0]?.column ?? '';
  return (
    <>
      <Picker label={words.groupBy} value={grouped} options={groupOptions(opened, language)} onChange={(group) => change({ group })} />
      {withSort && <Picker label={words.sortBy} value={sortValue(address)} options={sortOptions(opened, language)} onChange={(value) => change({ sort: sortOf(value) })} />}
    </>
  );
}

type Options = readonly (readonly [value: string, text: string])[];

/** Grouping by what is different for every entry would be no grouping. */
const groupTypes = ['Choice', 'Boolean', 'User', 'Lookup'];

function groupOptions(opened: OpenedView | undefined, language: Language): Options {
  const columns = opened?.loaded.filter(({ type, name }) => groupTypes.includes(type) || opened.saved.groups.some(({ column }) => column === name)) ?? [];
  return [['', registerWords(language).noGroups], ...columns.map(({ name, title }) => [name, titleText(title, language)] as const)];
}

function sortOptions(opened: OpenedView | undefined, language: Language): Options {
  const words = registerWords(language);
  return [['', words.viewOrder], ...(opened?.columns ?? []).flatMap(({ name, title }) => {
    const text = titleText(title, language);
    return [[name, text] as const, [`-${name}`, fill(words.descending, text)] as const];
  })];
}

function sortValue({ sort }: RegisterAddress): string {
  return sort ? `${sort.descending ? '-' : ''}${sort.column}` : '';
}

function sortOf(value: string): RegisterAddress['sort'] {
  return value === '' ? undefined : { column: value.replace(/^-/, ''), descending: value.startsWith('-') };
}
