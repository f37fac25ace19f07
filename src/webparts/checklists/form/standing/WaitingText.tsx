import * as React from 'react';
import { dayOfInstant } from '../../../../data/day';
import { Standing } from '../../../../domain/approval/standing';
import { Day } from '../../../../domain/calendar/day';
import { Protocol } from '../../../../domain/protocol/protocol';
import { dayText } from '../../../../loc/calendar';
import { submittingWords } from '../../../../loc/submitting';
import { fill, Language } from '../../../../loc/wording';
import { roleName } from '../../../../ui/approval/roleName';

interface Props {
  readonly standing: Standing;
  readonly protocol: Protocol;
  readonly today: Day;
  readonly language: Language;
}

/** Who submitted the form and, while it waits, with whom it is. */
export function WaitingText({ standing: { state, submitted, waiting }, protocol, today, language }: Props): React.ReactElement {
  const words = submittingWords(language);
  const waits = (): string => {
    if (waiting === undefined) return words.waitsOpening;
    const { role, holder, due, since, state: stepState } = waiting;
    const sinceDay = dayText(dayOfInstant(since), language);
    if (stepState === 'Exception' || holder === undefined) return fill(words.waitsException, sinceDay);
    const who = fill(words.personInRole, holder.name, roleName(role, protocol, language));
    return fill(due < today ? words.waitsLate : words.waitsFor, who, sinceDay, dayText(due, language));
  };
  return (
    <>
      <li>{fill(words.submittedBy, submitted.byName, dayText(dayOfInstant(submitted.at), language))}</li>
      {state === 'Submitted' && <li>{waits()}</li>}
    </>
  );
}
