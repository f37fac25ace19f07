import * as React from 'react';
import type { Layout, RegisterAddress } from '../../../domain/register/address';
import { registerWords, titleText } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import type { ChangeAddress } from '../address/useAddress';
import type { OpenedView } from '../loading/openedView';
import type { EditChoice } from '../edit/editPanel';
import { EditMenu } from './EditMenu';
import { LayoutSwitch } from './LayoutSwitch';
import { LinkButtons } from './LinkButtons';
import { ListOptions } from './ListOptions';
import { Picker } from './Picker';
import { SearchBox } from './SearchBox';
import styles from './Toolbar.module.scss';

interface Props {
  readonly address: RegisterAddress;
  readonly change: ChangeAddress;
  readonly opened: OpenedView | undefined;
  readonly language: Language;
  readonly layout: Layout;
  link(): string;
  onPrint(): void;
  onExport(): void;
  onEdit(choice: EditChoice): void;
}

/** Search and view, and beside them whatever else there is room for. */
export function Toolbar(props: Props & { readonly isNarrow: boolean }): React.ReactElement {
  const { address, change, opened, language, layout, isNarrow, link, onPrint, onExport, onEdit } = props;
  const views = opened?.schema.views.map((view) => [view.name, titleText(view.title, language)] as const) ?? [];
  return (
    <div className={styles.bar}>
      <div className={styles.search}><SearchBox value={address.search} language={language} onChange={(search) => change({ search })} /></div>
      <div className={isNarrow ? styles.wide : undefined}>
        <Picker label={registerWords(language).view} value={opened?.view.name ?? ''} options={views} onChange={(view) => change({ view, sort: undefined, group: undefined })} />
      </div>
      {!isNarrow && (
        <>
          <ListOptions address={address} change={change} opened={opened} language={language} withSort={layout === 'cards'} />
          <div className={styles.buttons}>
            <LayoutSwitch layout={layout} language={language} onChange={(chosen) => change({ layout: chosen })} />
            <LinkButtons language={language} link={link} onPrint={onPrint} onExport={onExport} />
          </div>
        </>
      )}
      <EditMenu rights={opened?.schema.rights} language={language} onChoose={onEdit} />
    </div>
  );
}
