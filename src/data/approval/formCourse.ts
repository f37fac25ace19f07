import { entryChain } from '../../domain/approval/chainName';
import type { ChainRecord, RecordedEvent } from '../../domain/approval/chainRecord';
import { strangersIn } from '../../domain/approval/courseEvents';
import { isSeenDamaged } from '../../domain/approval/damage';
import type { Protocol } from '../../domain/protocol/protocol';
import { submissionName } from '../../domain/approval/submittedContent';
import type { SubmissionHead } from '../../domain/submission/submission';
import { protocolNamed } from '../adoptedProtocols';
import { MalformedRow } from '../malformedRow';
import type { ListStore } from '../stores/listStore';
import { legibleChainOf } from './chains';
import { formsNamed } from './formsUnderWay';
import { namesInRoles } from './namesInRoles';
import { StepUnderWay, stepsOfForm } from './stepsUnderWay';

/** What there is to tell about how a form has come as far as it has. */
export interface FormCourse {
  /** Of its chain, in order, as far as they can be read. Their seals are the service's to check. */
  readonly records: readonly ChainRecord[];
  /** Form and entry, as the list of decisions has it. */
  readonly title?: string;
  /** As far as they can be read. */
  readonly steps: readonly StepUnderWay[];
  /** The record is seen to be damaged. */
  readonly isDamaged: boolean;
  /** Absent when it has been deleted, or cannot be read. */
  readonly head?: SubmissionHead;
  /** Absent when the site does not have it any more. */
  readonly protocol?: Protocol;
  /** What bodies decided on it, or on its entry, before this system: of the entry's chain. */
  readonly recorded: readonly RecordedDecision[];
  /** Of people whom the records know by their directory id only. */
  readonly names: ReadonlyMap<string, string>;
}

export interface RecordedDecision {
  readonly record: ChainRecord;
  readonly event: RecordedEvent;
}

/** @param id of the form in its list. */
export async function formCourse(store: ListStore, id: number): Promise<FormCourse> {
  const name = submissionName({ id, restricted: false });
  const [{ read: steps, illegible }, heads] = await Promise.all([stepsOfForm(store, name), formsNamed(store, [name])]);
  // A record is written before its step, and so read after it: what a step says stands in the chain by then.
  const { records, title = steps[0]?.title, isLegible } = await legibleChainOf(store, name);
  const head = heads.get(name);
  const [protocol, names, recorded] = await Promise.all([
    head && protocolNamed(store, head.protocol).catch(damagedIsGone), namesInRoles(store, strangersIn(records, steps)), head?.entry === undefined ? [] : recordedOn(store, head.entry.id, name)
  ]);
  return { records, title, steps, isDamaged: isSeenDamaged(name, { records, isLegible: isLegible && illegible.length === 0, steps }), head, protocol, recorded, names };
}

async function recordedOn(store: Pick<ListStore, 'items'>, entry: number, form: string): Promise<readonly RecordedDecision[]> {
  const { records } = await legibleChainOf(store, entryChain(entry));
  return records.flatMap((record) => (record.event.kind === 'recorded' && (record.event.form ?? form) === form ? [{ record, event: record.event }] : []));
}

function damagedIsGone(error: unknown): undefined {
  if (error instanceof MalformedRow) return undefined;
  throw error;
}
