import * as React from 'react';
import type { Layout, RegisterAddress } from '../../../domain/register/address';
import { registerWords, titleText } from '../../../loc/register';
import { fill, type Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import type { ChangeAddress } from '../address/useAddress';
import type { OpenedView } from '../loading/openedView';
import { CopyLink } from './CopyLink';
import { LayoutSwitch } from './LayoutSwitch';
import { Picker } from './Picker';
import { SearchBox } from './SearchBox';
import styles from './Toolbar.module.scss';

interface Props {
  readonly address: RegisterAddress;
  readonly change: ChangeAddress;
  readonly opened: OpenedView | undefined;
  readonly language: Language;
  readonly layout: Layout;
  /** Only cards fit, so there is nothing to choose. */
  readonly isNarrow: boolean;
  onPrint(): void;
}

/** Search, view, groups, layout, link and print. */
export function Toolbar({ address, change, opened, language, layout, isNarrow, onPrint }: Props): React.ReactElement {
  const words = registerWords(language);
  const views = opened?.schema.views.map((view) => [view.name, titleText(view.title, language)] as const) ?? [];
  return (
    <div className={styles.bar}>
      <div className={styles.search}><SearchBox value={address.search} language={language} onChange={(search) => change({ search })} /></div>
      <Picker label={words.view} value={opened?.view.name ?? ''} options={views} onChange={(view) => change({ view, sort: undefined, group: undefined })} />
      <Picker label={words.groupBy} value={address.group ?? opened?.saved.groups[0]?.column ?? ''} options={groupOptions(opened, language)} onChange={(group) => change({ group })} />
      {layout !== 'list' && <Picker label={words.sortBy} value={sortValue(address)} options={sortOptions(opened, language)} onChange={(value) => change({ sort: sortOf(value) })} />}
      <div className={styles.buttons}>
        {!isNarrow && <LayoutSwitch layout={layout} language={language} onChange={(chosen) => change({ layout: chosen })} />}
        <CopyLink language={language} />
        <button type="button" className={styles.button} onClick={onPrint}><Icon name="print" /><span>{words.print}</span></button>
      </div>
    </div>
  );

  function sortOptions(view: OpenedView | undefined, inLanguage: Language): readonly (readonly [string, string])[] {
    const columns = view?.columns ?? [];
    return [['', words.viewOrder], ...columns.flatMap(({ name, title }) => {
      const text = titleText(title, inLanguage);
      return [[name, text] as const, [`-${name}`, fill(words.descending, text)] as const];
    })];
  }
}

/** Grouping by what is different for every entry would be no grouping. */
const groupTypes = ['Choice', 'Boolean', 'User', 'Lookup'];

function groupOptions(opened: OpenedView | undefined, language: Language): readonly (readonly [string, string])[] {
  const columns = opened?.loaded.filter(({ type, name }) => groupTypes.includes(type) || opened.saved.groups.some(({ column }) => column === name)) ?? [];
  return [['', registerWords(language).noGroups], ...columns.map(({ name, title }) => [name, titleText(title, language)] as const)];
}

function sortValue({ sort }: RegisterAddress): string {
  return sort ? `${sort.descending ? '-' : ''}${sort.column}` : '';
}

function sortOf(value: string): RegisterAddress['sort'] {
  return value === '' ? undefined : { column: value.replace(/^-/, ''), descending: value.startsWith('-') };
}
