import * as React from 'react';
import { checklistsWords } from '../../loc/checklists';
import { ActionsScreen } from './actions/ActionsScreen';
import type { ChecklistsProps } from './Checklists';
import { checklistsPlaces } from './checklistsAddress';
import { FormOpener } from './form/FormOpener';
import type { Discarded } from './home/DiscardedNotice';
import { MyForms } from './home/MyForms';
import { openChecklistsGateway } from './openChecklistsGateway';
import { StartOpener } from './start/StartOpener';
import { Tabs } from './Tabs';
import { useAddressPlace } from '../../ui/place/addressPlace';
import { PlaceHeading } from '../../ui/place/PlaceHeading';
import { WaitNotice } from '../../ui/WaitNotice';
import styles from './Checklists.module.scss';

/** The checklists as long as nothing is broken: the officer's forms and actions, or one form that is open. */
export function WorkingChecklists({ site, store, service, waits, language }: ChecklistsProps): React.ReactElement {
  const words = checklistsWords(language);
  const [place, go] = useAddressPlace(checklistsPlaces);
  const before = React.useRef(place);
  React.useEffect(() => { before.current = place; }, [place]);
  const isBack = before.current.kind === 'form' || before.current.kind === 'new';
  const gateway = React.useMemo(() => openChecklistsGateway(store, site, service, language), [store, site, service, language]);
  const [discarded, setDiscarded] = React.useState<Discarded>();
  const toForms = React.useCallback((left?: Discarded) => { setDiscarded(left); go({ kind: 'forms' }); }, [go]);
  return (
    <div className={styles.checklists} lang={language} role="region" aria-label={words.checklists}>
      <WaitNotice waits={waits} language={language} />
      {(place.kind === 'forms' || place.kind === 'actions') && <Tabs place={place} go={go} language={language} />}
      {(place.kind === 'forms' || place.kind === 'actions') && <PlaceHeading key={place.kind} text={place.kind === 'forms' ? words.myForms : words.myActions} takesFocus={isBack} />}
      {place.kind === 'forms' && <MyForms gateway={gateway} discarded={discarded} onBroughtBack={() => setDiscarded(undefined)} go={go} language={language} />}
      {place.kind === 'actions' && <ActionsScreen key={place.action} gateway={gateway} site={site} asked={place.action} go={go} language={language} />}
      {place.kind === 'new' && <StartOpener key={`${place.form} ${place.entry ?? ''}`} gateway={gateway} place={place} site={site} go={go} language={language} />}
      {place.kind === 'form' && <FormOpener key={`${place.id} ${place.isRestricted} ${place.isPrint}`} gateway={gateway} place={place} go={go} onLeave={toForms} site={site} language={language} />}
    </div>
  );
}
