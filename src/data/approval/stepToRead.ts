import { contentDecidedBefore } from '../../domain/approval/contentDecidedBefore';
import type { ChainRecord } from '../../domain/approval/chainRecord';
import { isSeenDamaged } from '../../domain/approval/damage';
import type { Action } from '../../domain/action/action';
import type { SubmittedContent } from '../../domain/approval/submittedContent';
import type { Answers } from '../../domain/protocol/answer';
import type { Protocol } from '../../domain/protocol/protocol';
import type { ShownStep } from '../../domain/approval/shownStep';
import type { ApprovalService } from '../approvalService/approvalService';
import { ServiceProblem } from '../approvalService/serviceProblem';
import { actionsById } from '../actions';
import { protocolNamed } from '../adoptedProtocols';
import { MalformedRow } from '../malformedRow';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { legibleChainOf } from './chains';
import { stepUnderWayById } from './stepsForReader';
import type { StepUnderWay } from './stepsUnderWay';
import { contentLibrary, contentOf } from './submittedContents';

/** Everything that somebody reads before they decide a step. */
export interface StepToRead {
  readonly step: StepUnderWay;
  /** What the service says of it. */
  readonly shown: ShownStep;
  /** As submitted; absent where the reader may not read it. */
  readonly content?: SubmittedContent;
  /** What was last decided on before, where that is still to be had. */
  readonly before?: SubmittedContent;
  /** Absent when the site does not have it any more. */
  readonly protocol?: Protocol;
  /** That the answers agreed, as they stand now and as far as the reader may see them. */
  readonly actions: readonly Action[];
  /** Of the form's chain, in order. Their seals are the service's to check. */
  readonly records: readonly ChainRecord[];
}

/** Rejects with a `ServiceProblem` (`noSuchStep`, `chainBroken`) or a `StoreError`. */
export async function stepToRead(store: ListStore, service: ApprovalService, id: number): Promise<StepToRead> {
  const [step, shown] = await Promise.all([stepUnderWayById(store, id).catch(illegibleIsDamaged), service.step(id)]);
  if (step === undefined) throw new ServiceProblem('refused', { status: 404, code: 'noSuchStep' });
  const [records, content] = await Promise.all([recordsOf(store, step), shown.content ?? readable(copyOf(store, step.submission, shown.contentHash))]);
  const decided = contentDecidedBefore(records, step.round);
  const [protocol, before, actions] = await Promise.all([
    content && protocolNamed(store, content.protocol), content && decided !== undefined && decided !== shown.contentHash ? readable(copyOf(store, step.submission, decided)) : undefined, (content && (await readable(actionsAgreed(store, content.answers)))) ?? []
  ]);
  return { step, shown, content, before, protocol, actions, records };
}

/** Read after the step. What the service finds damaged, it refuses; so does this. */
async function recordsOf(store: ListStore, step: StepUnderWay): Promise<readonly ChainRecord[]> {
  const { records, isLegible } = await legibleChainOf(store, step.submission);
  if (isSeenDamaged(step.submission, { records, isLegible, steps: [step] })) throw new ServiceProblem('refused', { status: 409, code: 'chainBroken' });
  return records;
}

function illegibleIsDamaged(error: unknown): never {
  throw error instanceof MalformedRow ? new ServiceProblem('refused', { status: 409, code: 'chainBroken' }) : error;
}

async function actionsAgreed(store: ListStore, answers: Answers): Promise<readonly Action[]> {
  const ids = Object.values(answers).flatMap(({ action }) => (action?.state === 'accepted' ? [action.id] : []));
  const loaded = ids.length === 0 ? [] : await actionsById(store, ids);
  return loaded.map(({ action }) => action);
}

async function copyOf(store: ListStore, submission: string, hash: string): Promise<SubmittedContent> {
  const files = await store.files();
  return contentOf({ fileText: (_, name) => files.text(contentLibrary, name) }, submission, hash);
}

/** What SharePoint does not show to this reader, or what is gone, keeps nobody from what else there is. */
async function readable<Read>(copy: Promise<Read>): Promise<Read | undefined> {
  try {
    return await copy;
  } catch (error) {
    if (error instanceof StoreError && (error.kind === 'denied' || error.kind === 'notFound')) return undefined;
    throw error;
  }
}
