import { isRecord } from '../../domain/record/plainValue';
import { Protocol } from '../../domain/protocol/protocol';

/** As it was checked before it was installed, which its hash holds; nothing for what is of another shape. Later rules for packs do not shut out what was given under an earlier one. */
export function keptProtocol(text: string): Protocol | undefined {
  try {
    const content: unknown = JSON.parse(text);
    return isRecord(content) && content.format === 1 ? content as unknown as Protocol : undefined;
  } catch {
    return undefined;
  }
}
