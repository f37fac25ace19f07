import { Option } from '../../domain/protocol/packText';
import { YesNoQuestion } from '../../domain/protocol/question';
import { yesNoCodes } from '../../domain/protocol/questionOptions';
import { yesNoWording } from '../../loc/questionForm';

/** The answers that a yes-or-no question offers, in the interface's words. */
export function yesNoOptions(question: Pick<YesNoQuestion, 'unknown' | 'notApplicable'>): readonly Option[] {
  return yesNoCodes(question).map((code) => ({ code, text: yesNoWording[code] }));
}
