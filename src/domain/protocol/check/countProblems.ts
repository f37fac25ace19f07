import { Protocol } from '../protocol';
import { Found } from './protocolProblem';

/** Far more than anybody answers; each of them is worked out at every key. */
const mostOfForm = 500;
const mostOfPack = 2000;

/** Looked at before the rules, which take their time. */
export function countProblems({ forms }: Protocol): readonly Found[] {
  const counts = forms.map(({ sections }) => sections.reduce((sum, { questions }) => sum + questions.length, 0));
  return [
    ...counts.flatMap((count, form): readonly Found[] => (count > mostOfForm ? [{ path: ['forms', form], code: 'tooManyQuestions', detail: String(mostOfForm) }] : [])),
    ...(counts.reduce((sum, count) => sum + count, 0) > mostOfPack ? [{ path: ['forms'], code: 'tooManyQuestions', detail: String(mostOfPack) } as const] : [])
  ];
}
