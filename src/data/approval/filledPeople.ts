import { Answer, Answers } from '../../domain/protocol/answer';
import { answerTo } from '../../domain/protocol/answerTo';
import { askedQuestions } from '../../domain/protocol/asked';
import { FormDefinition } from '../../domain/protocol/form';
import { directoryIdsOf } from '../directoryIds';
import type { ServiceStore } from '../stores/serviceStore';

export interface FilledPeople {
  readonly answers: Answers;
  /** Codes of questions whose answer shows somebody whom site or directory does not know. */
  readonly unknown: readonly string[];
}

/**
 * The answers, where somebody is named for a field of the register with the directory id that goes with the site's own id. The register shows whomever the site's id means; whoever decides
 * reads the name that goes with the directory id, and both come from a browser. At most two requests.
 */
export async function withFilledPeople(store: Pick<ServiceStore, 'directoryIds'>, form: FormDefinition, answers: Answers): Promise<FilledPeople> {
  const named = askedQuestions(form, answers).flatMap(({ code, fills }) => {
    const answer = fills === undefined ? undefined : answerTo(answers, code);
    return answer?.value?.kind === 'person' ? [{ code, answer, person: answer.value.person }] : [];
  });
  const directoryIds = await directoryIdsOf(store, named.map(({ person: { id } }) => id));
  const known = named.flatMap(({ code, answer, person }): readonly (readonly [string, Answer])[] => {
    const oid = directoryIds.get(person.id);
    return oid === undefined ? [] : [[code, { ...answer, value: { kind: 'person', person: { ...person, oid } } }]];
  });
  return { answers: { ...answers, ...Object.fromEntries(known) }, unknown: named.flatMap(({ code, person: { id } }) => (directoryIds.has(id) ? [] : [code])) };
}
