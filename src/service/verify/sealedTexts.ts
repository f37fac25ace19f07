import { checkedContent } from '../../data/approval/submittedContents';
import { checkedVersion } from '../../data/protocol/checkedVersion';
import { ServiceStore } from '../../data/stores/serviceStore';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { Finding } from './finding';

/** So many are read at once, and no more of them is held than that. */
const together = 4;

/** Reads every text whose hash a record seals: the copies that were submitted, and the protocols that were adopted. @param records whose own seals hold. */
export async function sealedTexts(store: Pick<ServiceStore, 'items' | 'fileText'>, records: readonly ChainRecord[]): Promise<{ readonly texts: number; readonly findings: readonly Finding[] }> {
  const sealing = records.filter(({ event }) => event.kind === 'submitted' || event.kind === 'adopted');
  const findings: Finding[] = [];
  for (let at = 0; at < sealing.length; at += together) {
    findings.push(...(await Promise.all(sealing.slice(at, at + together).map((record) => textOf(store, record)))).flat());
  }
  return { texts: sealing.length, findings };
}

async function textOf(store: Pick<ServiceStore, 'items' | 'fileText'>, { submission, position, event }: ChainRecord): Promise<readonly Finding[]> {
  if (event.kind === 'submitted') {
    const { file, state } = await checkedContent(store, submission, event.contentHash);
    return state === 'sound' ? [] : [{ submission, position, because: state === 'gone' ? 'contentGone' : 'contentAltered', name: file }];
  }
  if (event.kind !== 'adopted') return [];
  const state = await checkedVersion(store, event.protocol, event.hash);
  return state === 'sound' ? [] : [{ submission, position, because: state === 'gone' ? 'protocolGone' : 'protocolAltered', name: event.protocol }];
}
