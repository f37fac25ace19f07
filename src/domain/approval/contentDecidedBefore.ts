import { ChainRecord } from './chainRecord';

/** Hash of what was last decided on before the form was submitted again; nothing when nobody had decided on it yet. @param round position of the record that submitted it again. */
export function contentDecidedBefore(records: readonly ChainRecord[], round: number): string | undefined {
  const hashes = records.flatMap(({ position, event }) => (event.kind === 'decided' && position < round ? [event.contentHash] : []));
  return hashes[hashes.length - 1];
}
