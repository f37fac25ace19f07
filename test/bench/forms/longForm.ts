import { Protocol } from '../../../src/domain/protocol/protocol';
import { Question } from '../../../src/domain/protocol/question';
import { formOf, protocolOf, questionOf, section, text, yesNo } from '../../unit/domain/protocol/protocolBuilder';

/** Many more than a protocol of a council has. */
export const questionsInAll = 200;
const aSection = 20;

/** Kinds in turn, as in the protocols mostly what is chosen from, each with guidance; every tenth yes or no calls for an action on No. */
const kinds: readonly ((code: string) => Question)[] = [
  (code) => yesNo(code, { adverse: { answers: ['no'], action: text(`See to ${code}`) } }),
  (code) => questionOf('longText', code), (code) => yesNo(code), (code) => questionOf('choice', code), (code) => yesNo(code, { notApplicable: true }),
  (code) => questionOf('several', code), (code) => questionOf('money', code), (code) => yesNo(code), (code) => questionOf('scale', code), (code) => questionOf('longText', code)
];

function question(at: number): Question {
  const code = `q${at + 1}`;
  return { ...kinds[at % kinds.length](code), text: text(`Question ${at + 1}: how does the partnership see to it, and who has agreed?`), guidance: text('Say where it is written down, so that whoever reads the form can look it up.') };
}

const [screening] = protocolOf().forms;

export const longForm: Protocol = protocolOf({
  id: 'long', significance: [], gates: [],
  forms: [screening, formOf(Array.from({ length: questionsInAll / aSection }, (_, part) => section(`part${part + 1}`, Array.from({ length: aSection }, (_each, at) => question(part * aSection + at)))))]
});
