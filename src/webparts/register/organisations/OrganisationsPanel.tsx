import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import { ListStore } from '../../../data/stores/listStore';
import { formatReferenceOf, numberOfReference } from '../../../domain/partnership/reference';
import { organisationWords } from '../../../loc/organisation';
import { fill, Language } from '../../../loc/wording';
import { FormContext } from '../../../ui/form/formContext';
import { nameIn } from '../../../ui/organisation/nameIn';
import { PanelContent } from '../../../ui/panel/PanelContent';
import { useToday } from '../../../ui/panel/useToday';
import { useThemeOfPlace } from '../../../ui/theme/useThemeOfPlace';
import panelStyles from '../panel/EntryPanel.module.scss';
import type { RegisterSite } from '../registerSite';
import { organisationSources } from './organisationSources';
import { OrganisationsBar } from './OrganisationsBar';
import { OrganisationsScreen } from './OrganisationsScreen';
import { looking, Task, titleOf, allOrganisations } from './task';
import { useLeaving } from './useLeaving';
import { useOrganisations } from './useOrganisations';
import styles from './Organisations.module.scss';

export interface OrganisationsPanelProps {
  /** As it stands in the address: `all`, or the reference of one. */
  readonly view: string;
  readonly store: ListStore;
  readonly site: RegisterSite;
  readonly language: Language;
  onView(view: string): void;
  onEntry(reference: string): void;
  /** Something was written: the register shows it. */
  onChanged(): void;
  onClose(): void;
}

/** Every organisation that the council works with: to look up, add, change and merge. */
export function OrganisationsPanel({ view: asked, store, site, language, onView, onEntry, onChanged, onClose }: OrganisationsPanelProps): React.ReactElement {
  const words = organisationWords(language);
  const { place, style } = useThemeOfPlace();
  const today = useToday();
  const number = numberOfReference('O', asked);
  const view = number === undefined ? allOrganisations : formatReferenceOf('O', number);
  const [change, setChange] = React.useState(0);
  const organisations = useOrganisations(store, change);
  const [doing, setDoing] = React.useState<{ readonly view: string; readonly task: Task }>({ view, task: looking });
  const task = doing.view === view ? doing.task : looking;
  const leaving = useLeaving();
  const changed = (): void => { setChange((before) => before + 1); onChanged(); };
  const setTask = (next: Task): void => { leaving.setDirty(false); setDoing({ view, task: next }); };
  const sources = React.useMemo(() => organisationSources(store, today, language), [store, today, language]);
  const one = organisations.latest?.byReference(view);
  const title = titleOf(task, { view, one, byId: (id) => organisations.latest?.byId(id) }, words, language);
  const heading = useFocusOn(`${view} ${task.kind}`);
  const back = view !== allOrganisations && task.kind === 'look' ? () => onView(allOrganisations) : task.kind === 'look' ? undefined : () => leaving.ask(() => setTask(looking));

  return (
    <>
      <span ref={place} hidden />
      <Panel
        isOpen
        isLightDismiss={!leaving.isDirty}
        type={PanelType.custom}
        customWidth="46rem"
        className={panelStyles.panel}
        style={style}
        lang={language}
        headerText={title}
        focusTrapZoneProps={{ firstFocusableTarget: 'h2' }}
        onDismiss={() => leaving.ask(onClose)}
        onRenderNavigation={() => <OrganisationsBar backText={task.kind === 'look' || one === undefined ? words.back : fill(words.backToOne, nameIn(language, one))} closeText={words.close} onBack={back} onClose={() => leaving.ask(onClose)} />}
        onRenderHeader={(_props?: unknown, _defaultRender?: unknown, headingId?: string) => <h2 className={styles.heading} id={headingId} ref={heading} tabIndex={-1}>{title}</h2>}
      >
        <FormContext.Provider value={sources}>
          <PanelContent>
            <OrganisationsScreen
              place={{ view, task, store, siteUrl: site.url, user: site.user, today, language }} organisations={organisations}
              go={{ view: onView, entry: onEntry, task: setTask, changed, leaving }}
            />
          </PanelContent>
        </FormContext.Provider>
      </Panel>
    </>
  );
}

/** Whoever gets to another screen begins at its heading. The first one has the panel’s own focus. */
function useFocusOn(screen: string): React.RefObject<HTMLHeadingElement> {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const shown = React.useRef(screen);
  React.useEffect(() => {
    if (shown.current !== screen) heading.current?.focus();
    shown.current = screen;
  }, [screen]);
  return heading;
}
