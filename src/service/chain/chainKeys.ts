import { createHmac } from 'node:crypto';
import { ChainRecord, sealedText } from '../../domain/approval/chainRecord';
import { Sealer } from '../../domain/approval/verifyChain';

/** Keys that records are sealed with, by their ids. The first one seals what is new; earlier ones stay, so that old seals can be checked. */
export type ChainKeys = ReadonlyMap<string, Uint8Array>;

export function sealerWith(keys: ChainKeys): Sealer {
  return (text, keyId) => {
    const key = keys.get(keyId);
    return key && createHmac('sha256', key).update(text).digest('hex');
  };
}

/** The next record of a chain. @param before all of it so far, in order. */
export function nextRecord(keys: ChainKeys, before: readonly ChainRecord[], what: Pick<ChainRecord, 'submission' | 'at' | 'by' | 'byName' | 'event'>): ChainRecord {
  const [keyId] = keys.keys();
  const last = before[before.length - 1] as ChainRecord | undefined;
  const record = { ...what, position: (last?.position ?? 0) + 1, previous: last?.seal ?? '', keyId };
  return { ...record, seal: sealerWith(keys)(sealedText(record), keyId) ?? '' };
}

const leastBytes = 32;

/** `2026a:base64, 2025b:base64`: the new one first. What cannot be used is told as a problem. */
export function readChainKeys(text: string, problems: string[]): ChainKeys {
  const keys = new Map<string, Uint8Array>();
  for (const part of text.split(/[\s,]+/).filter((each) => each !== '')) {
    const [, id, secret] = /^([\w.-]+):([A-Za-z0-9+/]+=*)$/.exec(part) ?? [];
    const key = Buffer.from(secret ?? '', 'base64');
    if (id === undefined) problems.push('CHAIN_KEYS is unreadable: it looks like name:base64, several separated by commas, the newest first.');
    else if (key.length < leastBytes) problems.push(`CHAIN_KEYS: the key ${id} is too short; make one with "openssl rand -base64 ${leastBytes}".`);
    else if (keys.has(id)) problems.push(`CHAIN_KEYS: there are two keys ${id}.`);
    else keys.set(id, key);
  }
  return keys;
}
