import { dayOfInstant } from '../../data/day';
import { Standing } from '../../domain/approval/standing';
import { Day } from '../../domain/calendar/day';
import { dayText } from '../../loc/calendar';
import { stateText } from '../../loc/submissionState';
import { submittingWords } from '../../loc/submitting';
import { fill, Language } from '../../loc/wording';

/** How a submitted form stands, in a line: with whom it is until when, or who decided what and when. */
export function standingText({ state, waiting, withdrawn, decided }: Standing, today: Day, language: Language): string {
  const words = submittingWords(language);
  if (state === 'Submitted') {
    if (waiting === undefined) return stateText(state, language);
    const { holder, due, state: stepState } = waiting;
    const whose = stepState === 'Exception' || holder === undefined ? words.lineException : fill(due < today ? words.lineLate : words.lineWaits, holder.name, dayText(due, language));
    return `${stateText(state, language)}, ${whose}`;
  }
  const last = withdrawn ?? decided[decided.length - 1];
  return last === undefined ? stateText(state, language) : fill(words.lineBy, stateText(state, language), last.byName, dayText(dayOfInstant(last.at), language));
}
