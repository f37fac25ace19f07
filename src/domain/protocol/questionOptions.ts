import { ownIn } from './answerTo';
import { Option } from './packText';
import { Protocol } from './protocol';
import { Question, YesNoAnswer, YesNoQuestion } from './question';

/** Codes that an answer to this question may hold; nothing for a question that is not chosen from. */
export function optionCodes({ scales }: Pick<Protocol, 'scales'>, question: Question): readonly string[] | undefined {
  switch (question.kind) {
    case 'yesNo': return yesNoCodes(question);
    case 'scale': return codesOf(ownIn(scales, question.scale) ?? []);
    case 'choice':
    case 'several':
    case 'ranking': return codesOf(question.options);
    default: return undefined;
  }
}

export function yesNoCodes({ unknown = true, notApplicable = false }: Pick<YesNoQuestion, 'unknown' | 'notApplicable'>): readonly YesNoAnswer[] {
  return ['yes', 'no', ...(unknown ? (['unknown'] as const) : []), ...(notApplicable ? (['notApplicable'] as const) : [])];
}

export function codesOf(options: readonly Option[]): readonly string[] {
  return options.map(({ code }) => code);
}
