import { createHmac } from 'node:crypto';
import { ApprovalStep } from '../../../../src/domain/approval/approvalStep';
import { ChainRecord, DecisionEvent, sealedText } from '../../../../src/domain/approval/chainRecord';
import { Approver, RoleHolding } from '../../../../src/domain/approval/roleHolding';
import { Editors } from '../../../../src/domain/record/editors';
import { Involvement } from '../../../../src/domain/approval/seatConflict';

export const today = '2026-06-15';
export const place = { service: 'Housing', directorate: 'Social Services and Housing' };

export const someone = (oid: string): Approver => ({ oid, name: `Name of ${oid}` });

export const by = (...oids: readonly string[]): Editors => ({ oids, areAll: true });

/** The Head of Housing, with a deputy who covers today. */
export function holding(more: Partial<RoleHolding> = {}): RoleHolding {
  return { role: 'Head of Service', ...place, holder: someone('head'), deputy: someone('deputy'), coverFrom: '2026-06-10', coverTo: '2026-06-20', writtenBy: by('policy'), ...more };
}

export function directorHolding(more: Partial<RoleHolding> = {}): RoleHolding {
  return { role: 'Executive Director', directorate: place.directorate, holder: someone('director'), writtenBy: by('policy'), ...more };
}

export function involvement(more: Partial<Involvement> = {}): Involvement {
  return { submitter: 'officer', editors: ['officer', 'colleague'], areEditorsKnown: true, deciders: [], disabled: [], ...more };
}

export function step(more: Partial<ApprovalStep> = {}): ApprovalStep {
  return { position: 1, code: 'headOfService', role: 'headOfService', state: 'Open', holder: someone('head'), isNamed: false, isCovered: false, due: '2026-06-29', ...more };
}

export function decided(more: Partial<DecisionEvent> = {}): DecisionEvent {
  return { kind: 'decided', step: '7', decision: 'approve', comment: '', contentHash: 'c0ffee', nonce: 'n-1', channel: 'page', ...more };
}

export const sealer = (text: string, keyId: string): string | undefined => (keyId === 'k1' ? createHmac('sha256', 'a key').update(text).digest('hex') : undefined);

/** Sealed and linked, from position 1. */
export function chain(...events: readonly (Pick<ChainRecord, 'event' | 'by'>)[]): readonly ChainRecord[] {
  return events.reduce<readonly ChainRecord[]>((records, each) => {
    const record = {
      submission: '42', position: records.length + 1, previous: records[records.length - 1]?.seal ?? '', keyId: 'k1', at: `2026-06-15T09:0${records.length}:00Z`, byName: `Name of ${each.by}`, ...each
    };
    return [...records, { ...record, seal: sealer(sealedText(record), 'k1') ?? '' }];
  }, []);
}

export const submitted = { by: 'officer', event: { kind: 'submitted', contentHash: 'c0ffee', steps: 2, entry: { id: 5, ...place } } } as const;
