import { AdoptedVersion, adoptedVersions } from '../../data/adoptedProtocols';
import { appendRecord, chainOf } from '../../data/approval/chains';
import { adoptedDraft, draftById, ProtocolDraft, supersededDrafts } from '../../data/protocol/drafts';
import { endFormers, formersOf } from '../../data/protocol/endFormer';
import { keepParts, keepVersion, keptVersion, VersionToKeep, versionToKeep } from '../../data/protocol/keepVersion';
import { protocolsChain } from '../../domain/approval/chainName';
import { AdoptedEvent, ChainRecord } from '../../domain/approval/chainRecord';
import { adoptedFrom, Adoption, draftRefusal } from '../../domain/protocol/draft';
import { Approvals, soundRecords, todayOf } from '../approval/approvals';
import { refuseOthersThanPolicyUnit } from '../approval/policyUnit';
import { refuse } from '../approval/refusals';
import { untilClear } from '../approval/untilClear';
import { nextRecord } from '../chain/chainKeys';

type AdoptedRecord = ChainRecord & { readonly event: AdoptedEvent };

/** What was put down, and the text that it means. */
interface Adopted {
  readonly record: AdoptedRecord;
  readonly version: VersionToKeep;
}

/** As many problems of a draft as are told at once. */
const mostProblems = 20;

/**
 * Adopts a draft: puts down which body adopted what, and when; keeps that version for good, ends the former on the day before, and marks the draft. The text and what was put
 * down come first, the lists follow from them. Sent again it answers the same, and goes on from where it was broken off, whatever has become of the draft by then.
 */
export async function adopt(approvals: Approvals, draftId: number, adoption: Adoption): Promise<AdoptedEvent> {
  await refuseOthersThanPolicyUnit(approvals);
  const { record, version } = await untilClear(async () => await brokenOff(approvals, draftId, adoption) ?? recordOnce(approvals, draftId, adoption));
  await untilClear(() => follow(approvals, draftId, version, record));
  return record.event;
}

/** What was put down about this draft and lists do not say yet. */
async function brokenOff(approvals: Approvals, draftId: number, adoption: Adoption): Promise<Adopted | undefined> {
  const { store } = approvals;
  const records = soundRecords(approvals, protocolsChain, await chainOf(store, protocolsChain)).filter(isAdoption);
  const record = [...records].reverse().find(({ event: { draft, body, on, inForceFrom, inForceTo } }) =>
    draft === String(draftId) && body === adoption.body && on === adoption.on && inForceFrom === adoption.inForceFrom && inForceTo === adoption.inForceTo);
  if (record === undefined || isFollowed(await adoptedVersions(store), record.event)) return undefined;
  // It would end what has been adopted for the same day since.
  if (records.some(({ position, event }) => position > record.position && event.inForceFrom === record.event.inForceFrom)) throw refuse('adoptedSince');
  const version = await keptVersion(store, { name: record.event.protocol, hash: record.event.hash });
  return version && { record, version };
}

/** It is there, and those before it end by its first day. */
function isFollowed(versions: readonly AdoptedVersion[], { protocol: name, inForceFrom }: AdoptedEvent): boolean {
  return versions.some((each) => each.name === name) && formersOf(versions, { name, inForceFrom }).every(({ inForceTo }) => inForceTo !== undefined && inForceTo <= inForceFrom);
}

async function soundVersion({ text }: ProtocolDraft, adoption: Adoption): Promise<VersionToKeep> {
  const check = adoptedFrom(text, adoption);
  if (check.kind === 'broken') throw refuse('protocolUnsound', { problems: check.problems.slice(0, mostProblems) });
  return versionToKeep(check.protocol);
}

async function recordOnce(approvals: Approvals, draftId: number, adoption: Adoption): Promise<Adopted> {
  const { store, keys, now, by } = approvals;
  const draft = await draftById(store, draftId);
  if (draft === undefined) throw refuse('noSuchDraft');
  const version = await soundVersion(draft, adoption);
  const { name, hash, title } = version;
  const records = soundRecords(approvals, protocolsChain, await chainOf(store, protocolsChain));
  const made = records.filter(isAdoption).find(({ event }) => event.protocol === name);
  if (made !== undefined && made.event.hash === hash) return { record: made, version };
  if (made !== undefined || (await adoptedVersions(store)).some((each) => each.name === name && each.hash !== hash)) throw refuse('versionTaken');
  const refusal = draftRefusal(draft, todayOf(approvals));
  if (refusal !== undefined) throw refuse(refusal);
  const event: AdoptedEvent = { kind: 'adopted', protocol: name, hash, draft: String(draftId), ...adoption };
  const record = { ...nextRecord(keys, records, { submission: protocolsChain, at: now.toISOString(), by: by.oid, byName: by.name, event }), event };
  const editing = await store.editing();
  await keepParts(store, editing, version);
  await appendRecord(editing, record, title);
  return { record, version };
}

function isAdoption(record: ChainRecord): record is AdoptedRecord {
  return record.event.kind === 'adopted';
}

/** Brings the lists into line with what was put down; nothing changes where they are. */
async function follow(approvals: Approvals, draftId: number, version: VersionToKeep, { event, byName }: AdoptedRecord): Promise<void> {
  const { store } = approvals;
  const editing = await store.editing();
  const { protocol: name, inForceFrom, inForceTo, body, on } = event;
  if (await keepVersion(store, editing, version, { inForceFrom, inForceTo, adoption: { body, on, enteredBy: byName } }) === 'taken') throw refuse('versionTaken');
  const formers = formersOf(await adoptedVersions(store), { name, inForceFrom });
  await endFormers(editing, formers, { name, inForceFrom }, todayOf(approvals));
  const draft = await draftById(store, draftId);
  if (draft !== undefined && draft.state !== 'Adopted' && draft.state !== 'Superseded') await editing.write(adoptedDraft(draft, name));
  if (inForceFrom <= todayOf(approvals)) for (const write of await supersededDrafts(store, formers.map((former: AdoptedVersion) => former.name))) await editing.write(write);
}
