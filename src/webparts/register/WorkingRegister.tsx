import * as React from 'react';
import { registerWords } from '../../loc/register';
import { useAddress } from './address/useAddress';
import { useArrangement } from './address/useArrangement';
import { BrokenOffOpener } from './bulk/BrokenOffOpener';
import { panelOf } from './edit/editChoices';
import { EditOpener } from './edit/EditOpener';
import type { EditChoice, PanelChoice } from './edit/editPanel';
import { ExportOpener } from './export/ExportOpener';
import { EntryOpener } from './entry/EntryOpener';
import { useEntryAddress } from './entry/useEntryAddress';
import { OrganisationsOpener } from './organisations/OrganisationsOpener';
import { useFocusKept } from './useFocusKept';
import { Notices } from './notices/Notices';
import { useListing } from './useListing';
import { useRegister } from './loading/useRegister';
import type { RegisterProps } from './Register';
import { usePrint } from './print/usePrint';
import { RegisterBody } from './RegisterBody';
import { WaitNotice } from '../../ui/WaitNotice';
import { RegisterHead } from './RegisterHead';
import { useNarrow } from './useNarrow';
import { useRoom } from './useRoom';
import styles from './Register.module.scss';

/** The register as long as nothing is broken: what people have chosen, what has loaded, and both put together. */
export function WorkingRegister({ site, store, waits, settings, language }: RegisterProps): React.ReactElement {
  const [address, change] = useAddress();
  const { defaultView, cardFields } = settings;
  const wanted = React.useMemo(() => ({ view: address.view, defaultView, fields: cardFields }), [address.view, defaultView, cardFields]);
  const [state, retry] = useRegister(store, wanted, language);
  const [arrangement, toggleGroup] = useArrangement(state.kind === 'ready' ? state : undefined, address);

  const root = React.useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow(root);
  useRoom(root);
  const focus = useFocusKept(root);
  const entry = useEntryAddress(address, change, root);
  const layout = isNarrow ? 'cards' : address.layout ?? 'list';
  const [listing, actions] = useListing(state, arrangement, address, { change, toggleGroup, open: entry.open, language, site });
  const print = usePrint(listing, language, root);
  const [editing, setEditing] = React.useState<PanelChoice>();
  const [isExporting, setExporting] = React.useState(false);
  const edit = (choice: EditChoice): void => {
    if (choice.kind === 'panel') setEditing(choice);
    else if (choice.address.entry) entry.open(choice.address.entry);
    else change(choice.address);
  };

  return (
    <div ref={root} className={`${styles.register} ${isNarrow ? styles.narrow : ''}`} lang={language} role="region" aria-label={registerWords(language).register} tabIndex={-1} {...focus}>
      <RegisterHead state={state} arrangement={arrangement} address={address} change={change} language={language} look={{ isNarrow, layout, filters: settings.filters, site, print, startExport: () => setExporting(true), edit }} />
      {!editing && <BrokenOffOpener site={site} store={store} language={language} onGoOn={(kind) => setEditing(panelOf(kind))} />}
      <WaitNotice waits={waits} language={language} />
      <Notices onEntriesChanged={retry.quietly}>
        <RegisterBody state={state} listing={listing} actions={actions} address={address} change={change} look={{ layout, site, language, cardFields, retry }} />
        {address.entry && <EntryOpener reference={address.entry} store={store} siteUrl={site.url} user={site.user} language={language} onClose={entry.close} onChanged={retry.quietly} onCreated={entry.replace} />}
        {address.organisations && (
          <OrganisationsOpener
            view={address.organisations} store={store} site={site} language={language} onView={(organisations) => change({ organisations })}
            onEntry={(reference) => change({ organisations: undefined, entry: reference })} onChanged={retry.quietly} onClose={() => change({ organisations: undefined })}
          />
        )}
      </Notices>
      {isExporting && <ExportOpener state={state} arrangement={arrangement} address={address} store={store} waits={waits} language={language} onClose={() => setExporting(false)} />}
      {editing && <EditOpener choice={editing} state={state} arrangement={arrangement} site={site} store={store} waits={waits} language={language} onClose={() => setEditing(undefined)} onChanged={retry.quietly} />}
    </div>
  );
}
