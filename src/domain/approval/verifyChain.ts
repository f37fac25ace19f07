import { ChainRecord, sealedText } from './chainRecord';

export type ChainCheck =
  | { readonly kind: 'sound'; readonly length: number }
  | { readonly kind: 'broken'; readonly position: number; readonly because: ChainBreak };

/** `unlinked`: sealed by us, but not after the record that stands before it. `unknownKey`: nobody has the key that it names. */
export type ChainBreak = 'missing' | 'doubled' | 'altered' | 'unlinked' | 'foreign' | 'unknownKey';

/** What was noted of a chain outside SharePoint: how far it reached, and its last seal. */
export interface ChainAnchor {
  readonly position: number;
  readonly seal: string;
}

/** The seal of a text under this key; nothing when there is no such key. */
export type Sealer = (text: string, keyId: string) => string | undefined;

/**
 * The first record of a submission's chain that is missing or not what it was. Without an anchor, records that are missing at the end cannot be noticed.
 * @param records in any order.
 */
export function verifyChain(submission: string, records: readonly ChainRecord[], sealer: Sealer, anchor?: ChainAnchor): ChainCheck {
  const inOrder = [...records].sort((one, other) => one.position - other.position);
  let previous = '';
  for (const [index, record] of inOrder.entries()) {
    const position = index + 1;
    if (record.position > position) return broken(position, 'missing');
    if (record.position < position) return broken(record.position, 'doubled');
    const because = breakOf(record, submission, previous, sealer) ?? (anchor?.position === position && anchor.seal !== record.seal ? 'altered' : undefined);
    if (because !== undefined) return broken(position, because);
    previous = record.seal;
  }
  return anchor !== undefined && anchor.position > inOrder.length ? broken(inOrder.length + 1, 'missing') : { kind: 'sound', length: inOrder.length };
}

/** Whether a record is the next one of a chain that is known up to its head; without one, the first. */
export function follows(head: ChainAnchor | undefined, record: ChainRecord, submission: string, sealer: Sealer): boolean {
  return record.position === (head?.position ?? 0) + 1 && breakOf(record, submission, head?.seal ?? '', sealer) === undefined;
}

function breakOf(record: ChainRecord, submission: string, previous: string, sealer: Sealer): ChainBreak | undefined {
  const seal = sealer(sealedText(record), record.keyId);
  if (seal === undefined) return 'unknownKey';
  if (seal !== record.seal) return 'altered';
  if (record.submission !== submission) return 'foreign';
  return record.previous === previous ? undefined : 'unlinked';
}

function broken(position: number, because: ChainBreak): ChainCheck {
  return { kind: 'broken', position, because };
}
