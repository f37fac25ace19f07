import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import { canonicalReference } from '../../../domain/partnership/reference';
import { entryByReference } from '../../../data/entry';
import { ListStore } from '../../../data/stores/listStore';
import { entryWords } from '../../../loc/entry';
import { Language, fill } from '../../../loc/wording';
import { useLoad } from '../../../ui/panel/useLoad';
import { useThemeOfPlace } from '../../../ui/theme/useThemeOfPlace';
import { DeleteButton } from './deletion/DeleteButton';
import { EntryHeading } from './EntryHeading';
import { EntryState } from './EntryState';
import { PanelBar } from './PanelBar';
import styles from './EntryPanel.module.scss';

export interface EntryPanelProps {
  /** As it stands in the address: `P-0042`, or what somebody typed for it. */
  readonly reference: string;
  readonly store: ListStore;
  readonly siteUrl: string;
  readonly language: Language;
  onClose(): void;
}

/** Everything the register knows about one entry, beside the list. It has an address of its own. */
export function EntryPanel({ reference, store, siteUrl, language, onClose }: EntryPanelProps): React.ReactElement {
  const words = entryWords(language);
  const { place, style } = useThemeOfPlace();
  const wanted = canonicalReference(reference);
  const { state, retry } = useLoad(React.useCallback(() => entryByReference(store, wanted), [store, wanted]));
  const close = useOnce(onClose);
  const entry = state.kind === 'ready' ? state.value.entry : undefined;

  return (
    <>
      <span ref={place} hidden />
      <Panel
        isOpen
        isLightDismiss
        type={PanelType.custom}
        customWidth="46rem"
        className={styles.panel}
        style={style}
        lang={language}
        headerText={fill(words.panelName, wanted)}
        focusTrapZoneProps={{ firstFocusableTarget: 'h2' }}
        onDismiss={close}
        onRenderNavigation={() => (
          <PanelBar reference={wanted} siteUrl={siteUrl} words={words} onClose={close}>
            {state.kind === 'ready' && <DeleteButton loaded={state.value} store={store} language={language} onClose={close} />}
          </PanelBar>
        )}
        onRenderHeader={(_props?: unknown, _defaultRender?: unknown, headingId?: string) => <EntryHeading id={headingId} reference={wanted} entry={entry} language={language} />}
      >
        <EntryState state={state} retry={retry} reference={wanted} store={store} language={language} />
      </Panel>
    </>
  );
}

/** Closing goes back in the address: a second click while the panel is still there must not go back twice. */
function useOnce(act: () => void): () => void {
  const done = React.useRef(false);
  return () => {
    if (!done.current) {
      done.current = true;
      act();
    }
  };
}
