import { mostOfProtocol } from '../../../domain/protocol/check/beforeShape';
import { ProtocolCheck, checkProtocolText } from '../../../domain/protocol/checkProtocol';

/** A character takes at most three bytes of UTF-8; four for what takes two code units. */
const mostBytes = mostOfProtocol * 3;

/** A file that is too big is not even read; one that is no UTF-8 would lose letters, so it is refused. */
export async function checkPackFile(file: File): Promise<ProtocolCheck> {
  if (file.size > mostBytes) return { kind: 'broken', problems: [{ place: '', code: 'tooBig', detail: String(mostOfProtocol) }] };
  const text = decoded(await file.arrayBuffer());
  return text === undefined ? { kind: 'broken', problems: [{ place: '', code: 'notJson' }] } : checkProtocolText(text);
}

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
