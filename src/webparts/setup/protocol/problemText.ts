import type { ProtocolProblem } from '../../../domain/protocol/check/protocolProblem';
import { protocolProblemWording, protocolTypeWording } from '../../../loc/protocolProblems';
import { fill, Language } from '../../../loc/wording';

const limits: readonly ProtocolProblem['code'][] = ['tooBig', 'tooDeep', 'tooMany', 'tooManyQuestions', 'textTooLong', 'andMore'];

/** What is wrong at a place of a protocol's file. */
export function problemText({ code, detail = '' }: Pick<ProtocolProblem, 'code' | 'detail'>, language: Language): string {
  return fill(protocolProblemWording[code][language], limits.includes(code) ? Number(detail).toLocaleString('en-GB') : code === 'wrongType' ? protocolTypeWording[detail]?.[language] ?? detail : detail);
}
