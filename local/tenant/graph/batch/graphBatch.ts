import { graphErrors } from '../graphError';
import { byMethod, ok, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { parseBatch } from './parseBatch';

/** Answers one part; its number counts from 1. */
export type AnswerPart = (request: GraphRequest, number: number) => GraphAnswer;

/**
 * Each part succeeds or fails for itself. One that depends on a failed one is not carried out. Graph promises no order of the answers, so they come
 * last first: whoever takes them by their place instead of their id finds out here.
 */
export function graphBatch(whole: GraphRequest, answerPart: AnswerPart): GraphAnswer {
  return byMethod(whole, { POST: () => ok({ responses: answered(whole, answerPart).reverse() }) });
}

interface PartAnswer extends Pick<GraphAnswer, 'status' | 'headers'> {
  readonly id: string;
  readonly body?: unknown;
}

function answered(whole: GraphRequest, answerPart: AnswerPart): PartAnswer[] {
  const failed = new Set<string>();
  return parseBatch(whole).map(({ id, request, dependsOn }, at) => {
    const answer = dependsOn.some((other) => failed.has(other)) ? notCarriedOut() : answerPart(request, at + 1);
    if (answer.status >= 400) failed.add(id);
    const { status, headers = {}, body, content } = answer;
    return { id, status, headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' }, ...bodyOf({ status, body, content }) };
  });
}

/** The bytes of a file come as Base64. */
function bodyOf({ body, content }: GraphAnswer): { body?: unknown } {
  if (content !== undefined) return { body: Buffer.from(content).toString('base64') };
  return body === undefined ? {} : { body };
}

function notCarriedOut(): GraphAnswer {
  const { status, code, message } = graphErrors.failedDependency();
  return { status, body: { error: { code, message } } };
}
