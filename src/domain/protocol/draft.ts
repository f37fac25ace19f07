import { Day } from '../calendar/day';
import { isRecord } from '../record/plainValue';
import { checkProtocol, checkProtocolText, ProtocolCheck } from './checkProtocol';
import { ProtocolStatus } from './protocol';

export const draftStates = ['Draft', 'In consultation', 'Adopted', 'Superseded'] as const;
export type DraftState = (typeof draftStates)[number];

/** What a body decided about a draft. */
export interface Adoption {
  /** `Council` */
  readonly body: string;
  readonly on: Day;
  readonly inForceFrom: Day;
  /** The last day. */
  readonly inForceTo?: Day;
}

export type DraftRefusal = 'inConsultation' | 'noDraftAnyMore';

/** Why a draft cannot be adopted today; nothing when it can. */
export function draftRefusal({ state, consultationUntil }: { readonly state: DraftState; readonly consultationUntil?: Day }, today: Day): DraftRefusal | undefined {
  if (state !== 'Draft' && state !== 'In consultation') return 'noDraftAnyMore';
  return state === 'In consultation' && consultationUntil !== undefined && consultationUntil >= today ? 'inConsultation' : undefined;
}

/** The protocol that a draft becomes, checked: the same, but for what it says of its own standing. @param text JSON that somebody wrote. */
export function adoptedFrom(text: string, { body, on, inForceFrom, inForceTo }: Adoption): ProtocolCheck {
  const draft = contentOf(text);
  if (!isRecord(draft)) return checkProtocolText(text);
  // A body is named once; what it is called stands in both languages.
  const isWelsh = Array.isArray(draft.languages) && draft.languages.includes('cy');
  const status: ProtocolStatus = { state: 'adopted', body: isWelsh ? { en: body, cy: body } : { en: body }, on, inForceFrom, ...(inForceTo !== undefined && { inForceTo }) };
  return checkProtocol({ ...draft, status });
}

/** Nothing for what is no JSON. */
function contentOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
