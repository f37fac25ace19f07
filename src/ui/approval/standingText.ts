import { dayOfInstant } from '../../data/day';
import { FormStanding } from '../../domain/approval/formByChain';
import { Day } from '../../domain/calendar/day';
import { dayText } from '../../loc/calendar';
import { damagedRecordWords } from '../../loc/damagedRecord';
import { stateText } from '../../loc/submissionState';
import { submittingWords } from '../../loc/submitting';
import { fill, Language } from '../../loc/wording';

/** How a submitted form stands, in a line: with whom it is until when, who decided what and when, or that nobody can tell. */
export function standingText(standing: FormStanding, today: Day, language: Language): string {
  if (standing === 'damaged') return damagedRecordWords(language).line;
  const { state, waiting, withdrawn, decided } = standing;
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
