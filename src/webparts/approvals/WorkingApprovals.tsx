import * as React from 'react';
import { peopleRoleColumns } from '../../data/peopleRoles';
import { rightsIn, siteLists } from '../../data/siteLists';
import { approvalsWords } from '../../loc/approvals';
import { useAddressPlace } from '../../ui/place/addressPlace';
import { PlaceHeading } from '../../ui/place/PlaceHeading';
import { WaitNotice } from '../../ui/WaitNotice';
import type { ApprovalsProps } from './Approvals';
import { approvalsPlaces, type Place } from './approvalsAddress';
import type { ApprovalsParts } from './approvalsParts';
import { ApprovalsTabs } from './ApprovalsTabs';
import { CourseOpener } from './course/CourseOpener';
import { DecidedScreen } from './decided/DecidedScreen';
import { ExceptionsScreen } from './exceptions/ExceptionsScreen';
import { InFlightScreen } from './inFlight/InFlightScreen';
import { NoticesScreen } from './notices/NoticesScreen';
import { StepOpener } from './step/StepOpener';
import { WaitingScreen } from './waiting/WaitingScreen';
import styles from './Approvals.module.scss';

/** The approvals as long as nothing is broken: what waits, what was decided, what is under way; or one step, or the whole course of one form. */
export function WorkingApprovals({ site, store, service, waits, language }: ApprovalsProps): React.ReactElement {
  const words = approvalsWords(language);
  const [place, go] = useAddressPlace(approvalsPlaces);
  const before = React.useRef(place);
  React.useEffect(() => { before.current = place; }, [place]);
  const isBack = before.current.kind === 'step' || before.current.kind === 'course';
  const [isPolicyUnit, setPolicyUnit] = React.useState(false);
  React.useEffect(() => {
    // Nobody else writes that list. Who cannot ask it is shown less.
    siteLists(store).then((lists) => setPolicyUnit(rightsIn(lists, peopleRoleColumns.list).change), () => setPolicyUnit(false));
  }, [store]);
  const parts: ApprovalsParts = { site, store, service, go, isPolicyUnit, language };
  const isTab = place.kind !== 'step' && place.kind !== 'course';
  // Whoever looks at one thing comes back to what they had chosen.
  const tab = React.useRef<Place>({ kind: 'inFlight' });
  if (isTab) tab.current = place;
  return (
    <div className={styles.approvals} lang={language} role="region" aria-label={words.approvals}>
      <WaitNotice waits={waits} language={language} />
      {isTab && <ApprovalsTabs place={place} isPolicyUnit={isPolicyUnit} go={go} language={language} />}
      {isTab && <PlaceHeading key={place.kind} text={words[place.kind]} takesFocus={isBack} />}
      {place.kind === 'waiting' && <WaitingScreen {...parts} />}
      {place.kind === 'decided' && <DecidedScreen {...parts} />}
      {place.kind === 'inFlight' && <InFlightScreen {...parts} choice={place} />}
      {place.kind === 'exceptions' && <ExceptionsScreen {...parts} />}
      {place.kind === 'notices' && <NoticesScreen {...parts} />}
      {place.kind === 'step' && <StepOpener key={place.id} id={place.id} {...parts} />}
      {place.kind === 'course' && <CourseOpener key={place.form} form={place.form} back={tab.current} {...parts} />}
    </div>
  );
}
