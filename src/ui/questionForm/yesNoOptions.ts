import { Option } from '../../domain/protocol/packText';
import { YesNoQuestion } from '../../domain/protocol/question';
import { yesNoWording } from '../../loc/questionForm';

/** The answers that a yes-or-no question offers, in the interface's words. */
export function yesNoOptions({ unknown = true, notApplicable = false }: Pick<YesNoQuestion, 'unknown' | 'notApplicable'>): readonly Option[] {
  const codes = ['yes', 'no', ...(unknown ? ['unknown'] : []), ...(notApplicable ? ['notApplicable'] : [])] as (keyof typeof yesNoWording)[];
  return codes.map((code) => ({ code, text: yesNoWording[code] }));
}
