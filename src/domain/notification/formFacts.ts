import { ApprovalStep } from '../approval/approvalStep';
import { ChainRecord } from '../approval/chainRecord';
import { Approver } from '../approval/roleHolding';
import { recordsOfRound } from '../approval/round';
import { Term } from '../protocol/protocol';
import { Told } from './asking';
import { FormNotice, Matter } from './matter';

export type PlacedStep = ApprovalStep & { readonly id: string; readonly round: number };

export interface FormFacts {
  /** Of the form's chain, in order. */
  readonly records: readonly ChainRecord[];
  /** Of all rounds, as their list says. */
  readonly steps: readonly PlacedStep[];
  /** Who may decide in the holder's place today, by the step's id. */
  readonly deputies: ReadonlyMap<string, Approver>;
  readonly policyUnit: readonly Approver[];
  /** Whom the route has told once it is approved. */
  readonly noted: readonly Approver[];
  /** Whom it has told, and nobody knows an address of. */
  readonly unknown: readonly Term[];
  /** What the ledger has of the form. */
  readonly told: readonly Told[];
}

/** Who hears what becomes of a form: whoever submitted it, and its officer. @param records of its chain, the one that is news included. */
export function newsReadersOf(records: readonly ChainRecord[]): readonly Approver[] {
  const [{ by, byName, event }] = recordsOfRound(records);
  const officer = event.kind === 'submitted' ? event.officer : undefined;
  return [{ oid: by, name: byName }, ...(officer === undefined || officer.oid === by ? [] : [officer])];
}

export function claimOf(kind: Matter['kind'], { submission, position }: Pick<ChainRecord, 'submission' | 'position'>, oid: string): string {
  return `${kind}:${submission}#${position}:${oid}`;
}

export function notice({ records }: FormFacts, claim: string, to: Approver, matter: Matter, step?: string): FormNotice {
  return { claim, kind: kindOf(matter), submission: records[0].submission, step, to, matter };
}

/** What it counts as, where the ledger has no kind of its own for it. */
function kindOf({ kind }: Matter): FormNotice['kind'] {
  switch (kind) {
    case 'givenOn':
    case 'withdrawn': return 'news';
    case 'takenBack': return 'noted';
    default: return kind;
  }
}
