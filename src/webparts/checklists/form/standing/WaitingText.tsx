import * as React from 'react';
import { dayOfInstant } from '../../../../data/day';
import { Standing } from '../../../../domain/approval/standing';
import { Day } from '../../../../domain/calendar/day';
import { Protocol } from '../../../../domain/protocol/protocol';
import { dayText } from '../../../../loc/calendar';
import { submittingWords } from '../../../../loc/submitting';
import { fill, Language } from '../../../../loc/wording';
import { packTextIn } from '../../../../ui/questionForm/packTextIn';

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
    const who = fill(words.personInRole, holder.name, packTextIn(protocol.terms[role], language).text);
    return fill(due < today ? words.waitsLate : words.waitsFor, who, sinceDay, dayText(due, language));
  };
  return (
    <>
      <li>{fill(words.submittedBy, submitted.byName, dayText(dayOfInstant(submitted.at), language))}</li>
      {state === 'Submitted' && <li>{waits()}</li>}
    </>
  );
}
