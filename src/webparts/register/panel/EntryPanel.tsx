import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import { canonicalReference } from '../../../domain/partnership/reference';
import { entryByReference } from '../../../data/entry';
import { ListStore } from '../../../data/stores/listStore';
import { rightsIn } from '../../../data/siteLists';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { Language, fill } from '../../../loc/wording';
import { PanelContent } from '../../../ui/panel/PanelContent';
import { QuietLoading } from '../../../ui/panel/quietLoading';
import { useLoad } from '../../../ui/panel/useLoad';
import { useThemeOfPlace } from '../../../ui/theme/useThemeOfPlace';
import { useSiteLists } from '../../../ui/useSiteLists';
import { newEntryName } from '../entry/newEntryName';
import { FormOpener } from '../form/FormOpener';
import { DeleteButton } from './deletion/DeleteButton';
import { EntryHeading } from './EntryHeading';
import { EntryState } from './EntryState';
import { PanelBar } from './PanelBar';
import { SavedNotice } from './SavedNotice';
import { useEditing } from './useEditing';
import styles from './EntryPanel.module.scss';

export interface EntryPanelProps {
  /** As it stands in the address: `P-0042`, or what somebody typed for it; `new` for one that is to be made. */
  readonly reference: string;
  readonly store: ListStore;
  readonly siteUrl: string;
  /** Sign-in name: drafts are kept for each person. */
  readonly user: string;
  readonly language: Language;
  onClose(): void;
  /** Something was written: the register shows it. */
  onChanged(): void;
  /** A new entry has its reference, and with it its address. */
  onCreated(reference: string): void;
}

/** Everything the register knows about one entry, beside the list. It has an address of its own. */
export function EntryPanel({ reference, store, siteUrl, user, language, onClose, onChanged, onCreated }: EntryPanelProps): React.ReactElement {
  const words = entryWords(language);
  const { place, style } = useThemeOfPlace();
  const isNew = reference === newEntryName;
  const wanted = isNew ? reference : canonicalReference(reference);
  const { state, retry, refresh } = useLoad(React.useCallback(() => (isNew ? never : entryByReference(store, wanted)), [isNew, store, wanted]));
  const lists = useSiteLists(store);
  const editing = useEditing({ isNew, onClose, onChanged, onCreated, reload: retry, refresh });
  const changedHere = React.useCallback(() => { refresh(); onChanged(); }, [refresh, onChanged]);
  const loaded = state.kind === 'ready' ? state.value : undefined;
  const mayEdit = loaded !== undefined && rightsIn(lists, 'Partnerships').change;
  const title = isNew ? entryFormWords(language).newEntry : fill(words.panelName, wanted);

  return (
    <>
      <span ref={place} hidden />
      <Panel
        isOpen
        isLightDismiss={!editing.isOpen}
        type={PanelType.custom}
        customWidth="46rem"
        className={styles.panel}
        style={style}
        lang={language}
        headerText={title}
        focusTrapZoneProps={{ firstFocusableTarget: 'h2' }}
        onDismiss={editing.close}
        onRenderNavigation={() => (
          <PanelBar reference={isNew ? undefined : wanted} siteUrl={siteUrl} language={language} onClose={editing.close} onEdit={mayEdit && !editing.isOpen ? editing.open : undefined}>
            {loaded && !editing.isOpen && <DeleteButton loaded={loaded} store={store} language={language} onClose={editing.close} onCloseEntry={mayEdit ? editing.openToClose : undefined} />}
          </PanelBar>
        )}
        onRenderHeader={(_props?: unknown, _defaultRender?: unknown, headingId?: string) => <EntryHeading id={headingId} title={title} entry={loaded?.entry} language={language} />}
      >
        <PanelContent>
          {editing.isOpen
            ? <FormOpener store={store} entryId={loaded?.record.id} subject={`${siteUrl} ${user} ${wanted}`} closes={editing.closes} language={language} leaving={editing.leaving} onSaved={editing.onSaved} />
            : (
              <QuietLoading.Provider value={editing.saved !== undefined}>
                {editing.saved && <SavedNotice result={editing.saved} language={language} />}
                <EntryState state={state} retry={retry} reference={wanted} store={store} siteUrl={siteUrl} subject={`${siteUrl} ${user}`} language={language} onChanged={changedHere} />
              </QuietLoading.Provider>
            )}
        </PanelContent>
      </Panel>
    </>
  );
}

/** A new entry has nothing to be loaded. */
const never = new Promise<never>(() => undefined);
