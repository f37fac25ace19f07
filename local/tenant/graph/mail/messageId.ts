import type { IncomingHttpHeaders } from 'node:http';
import type { Message } from '../../mail/mailbox';

/** `Prefer: IdType="ImmutableId"` */
export const wantsImmutableIds = ({ prefer }: IncomingHttpHeaders): boolean => /IdType\s*=\s*"ImmutableId"/i.test(String(prefer ?? ''));

/** The plain id names the folder too: a draft that has been sent is found under it no more. */
export function messageId({ id, isDraft }: Message, isImmutable: boolean): string {
  return isImmutable ? `AAkALg${plain(id)}` : `AAMkAG${isDraft ? 'D' : 'S'}${plain(id)}`;
}

export function readMessageId(id: string, among: readonly Message[]): Message | undefined {
  return among.find((message) => messageId(message, true) === id || messageId(message, false) === id);
}

const plain = (id: string): string => id.replace(/-/g, '');
