import { allSteps, formOfRow, KeptStep, wrongOfStep } from '../../data/approval/approvalSteps';
import { allChainRows, ComparedRow, placeIn } from '../../data/approval/chains';
import { ServiceStore } from '../../data/stores/serviceStore';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { courseOf, stepIn } from '../../domain/approval/course';
import { ChainAnchor, Sealer, verifyChain } from '../../domain/approval/verifyChain';
import { Anchors } from '../anchors/anchorStore';
import { isAhead } from '../approval/witness';
import { bySubmission } from './bySubmission';
import { Finding } from './finding';
import { sealedTexts } from './sealedTexts';

export interface Verified {
  readonly chains: number;
  readonly records: number;
  /** Copies and protocols that were read; absent where only records were asked for. */
  readonly texts?: number;
  /** The first damaged or missing record of each chain; of sound ones whatever differs from them. */
  readonly findings: readonly Finding[];
}

/**
 * Walks every chain, and holds against its sound records what lists show of them and of the steps, the copies that were submitted and the protocols that were adopted. A
 * record that is missing at the end of a chain is noticed by what was noted outside SharePoint, and what came since then by a step that says more than the records that are
 * left: that it was decided, otherwise than they say, closed, or given to somebody.
 * @param recordsOnly copies and protocols are not read: that is one request each.
 */
export async function verifyDecisions(store: Pick<ServiceStore, 'items' | 'fileText'>, sealer: Sealer, anchors: Anchors, { recordsOnly = false } = {}): Promise<Verified> {
  const [rows, { read, illegible }] = [await allChainRows(store), await allSteps(store)];
  const [rowsOf, stepsOf] = [bySubmission(rows), bySubmission(read)];
  const illegibleOf = bySubmission(illegible.map((row) => ({ submission: formOfRow(row), step: String(row.Id) })));
  const names = Array.from(new Set([...rowsOf.keys(), ...stepsOf.keys(), ...illegibleOf.keys(), ...anchors.keys()]));
  const walked = names.map((name) => walk(name, { rows: rowsOf.get(name) ?? [], steps: stepsOf.get(name) ?? [], illegible: illegibleOf.get(name) ?? [], anchor: anchors.get(name) }, sealer));
  const sealed = recordsOnly ? undefined : await sealedTexts(store, walked.flatMap(({ sound }) => sound));
  return { chains: names.length, records: rows.length, texts: sealed?.texts, findings: [...walked.flatMap(({ findings }) => findings), ...sealed?.findings ?? []] };
}

interface Told {
  readonly rows: readonly ComparedRow[];
  readonly steps: readonly KeptStep[];
  /** Rows of theirs that cannot be read, by their ids. */
  readonly illegible: readonly { readonly step: string }[];
  readonly anchor?: ChainAnchor;
}

interface Walked {
  /** Up to the first that is not. */
  readonly sound: readonly ChainRecord[];
  readonly findings: readonly Finding[];
}

function walk(submission: string, told: Told, sealer: Sealer): Walked {
  const broken = breakOf(submission, told, sealer);
  const sound = told.rows.filter(({ record }) => record !== undefined && record.position < (broken?.position ?? Infinity));
  return {
    sound: sound.flatMap(({ record }) => record ?? []),
    findings: [
      ...sound.flatMap(({ record, different }): readonly Finding[] => (record === undefined || different.length === 0 ? [] : [{ submission, position: record.position, because: 'shownOtherwise', columns: different }])),
      ...told.illegible.map(({ step }): Finding => ({ submission, position: told.rows.length, because: 'stepUnreadable', step })),
      ...broken === undefined ? stepsOtherwise(submission, told) : [broken]
    ]
  };
}

/** What a person wrote into its steps. What the service wrote may be behind the chain, when it was broken off: the worker goes on with it. */
function stepsOtherwise(submission: string, { rows, steps }: Told): readonly Finding[] {
  const course = courseOf(rows.flatMap(({ record }) => record ?? []));
  if (course === undefined) return [];
  return steps.filter(({ editor }) => editor !== undefined).flatMap((step): readonly Finding[] => {
    const columns = wrongOfStep(step, stepIn(course, step));
    return columns.length === 0 ? [] : [{ submission, position: rows.length, because: 'stepOtherwise', step: step.id, columns }];
  });
}

function breakOf(submission: string, { rows, steps, anchor }: Told, sealer: Sealer): Finding | undefined {
  const unreadable = rows.find(({ record }) => record === undefined);
  if (unreadable !== undefined) return { submission, position: placeIn(unreadable), because: 'unreadable' };
  const records = rows.flatMap(({ record }) => record ?? []);
  const check = verifyChain(submission, records, sealer, anchor);
  if (check.kind === 'broken') return { submission, position: check.position, because: check.because };
  return steps.some((step) => isAhead(step, records)) ? { submission, position: check.length + 1, because: 'missing' } : undefined;
}
