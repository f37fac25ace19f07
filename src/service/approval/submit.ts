import { appendRecord, chainOf } from '../../data/approval/chains';
import { entryInApproval } from '../../data/approval/entryCourse';
import { evidenceIn } from '../../data/approval/evidence';
import { directoryIdsOf } from '../../data/directoryIds';
import { editorsOf } from '../../data/editorsOf';
import { begunOn, formToChange } from '../../data/approval/formInApproval';
import { withFilledPeople } from '../../data/approval/filledPeople';
import { FormProjections, formProjections } from '../../data/approval/formProjections';
import { hashOf, keepContent } from '../../data/approval/submittedContents';
import { withTrueNames } from '../../data/approval/trueNames';
import { adoptedVersions, protocolNamed } from '../../data/adoptedProtocols';
import { MalformedRow } from '../../data/malformedRow';
import { listOf } from '../../data/submission/submissionList';
import { openAnswersOfEntry, submissionById } from '../../data/submissions';
import { SubmittedEvent, SubmittedFor } from '../../domain/approval/chainRecord';
import { Course, courseOf } from '../../domain/approval/course';
import { nameInLine } from '../../domain/approval/nameInLine';
import { stateByChain } from '../../domain/approval/stateByChain';
import { checkSubmit } from '../../domain/approval/submitCheck';
import { submissionName, submittedContent, SubmittedContent } from '../../domain/approval/submittedContent';
import { askedAnswers } from '../../domain/protocol/asked';
import { assessSignificance } from '../../domain/protocol/assessSignificance';
import { wasInForce } from '../../domain/protocol/wasInForce';
import { isOneAtATime } from '../../domain/submission/hindrance';
import { Submission, SubmissionHead, SubmissionState } from '../../domain/submission/submission';
import { nextRecord } from '../chain/chainKeys';
import { Problem } from '../http/problem';
import { Approvals, soundRecords, todayOf } from './approvals';
import { refuse, refuseGone } from './refusals';
import { Settled } from './settle';
import { settleAndTell } from './settleAndTell';
import { turnToSubmit } from './turnToSubmit';
import { untilClear } from './untilClear';
import { refuseLost, witnessOf } from './witness';

/**
 * Submits a form: keeps a copy of what it says, puts down that it was submitted, and opens the first step. Sent again by the same person it answers the same.
 * Of two at once one writes; the other finds it done.
 */
export async function submit(approvals: Approvals, id: number): Promise<Settled> {
  const name = submissionName({ id, restricted: false });
  await untilClear(() => submitOnce(approvals, id, name));
  return settleAndTell(approvals, name);
}

async function submitOnce(approvals: Approvals, id: number, name: string): Promise<void> {
  const { store, keys, by, now } = approvals;
  const [submission, witness] = await Promise.all([formById(approvals, id), witnessOf(approvals, name)]);
  const records = soundRecords(approvals, name, await chainOf(store, name));
  refuseLost(witness, records);
  const course = courseOf(records);
  if (course?.state === 'Submitted') {
    if (course.submitter !== by.oid) throw refuse('alreadySubmitted');
    if (!await isAsSubmitted(approvals, submission, course)) throw refuse('overtaken');
    return;
  }
  await refuseStrangers(approvals, submission);
  await refuseOtherVersions(approvals, submission);
  const state = stateByChain(submission.state, course);
  const { content, entry, steps, shown, isOnly, siblings } = await contentToSubmit(approvals, submission, state);
  const turn = isOnly ? await turnToSubmit(approvals, { name, entry: entry.id, form: content.form, records, siblings }).catch(putBack(approvals, submission, state)) : undefined;
  const contentHash = await keepContent(store, content);
  const editing = await store.editing();
  // In the version that was read: what is decided on is what the form says.
  await editing.write(formToChange(submission, 'Submitted', shown));
  const event = {
    kind: 'submitted', contentHash, steps, entry, significance: content.significance.result, ...(typeof shown.Verdict === 'string' && { verdict: shown.Verdict }), ...officerBeside(by.oid, submission),
    ...(turn !== undefined && { turn })
  } as const;
  const record = nextRecord(keys, records, { submission: name, at: now.toISOString(), by: by.oid, byName: by.name, event });
  await appendRecord(editing, record, submission.title);
}

/** Whoever finds that another form was quicker may have written the state already. */
function putBack({ store }: Approvals, submission: Submission, state: SubmissionState): (error: unknown) => Promise<never> {
  return async (error) => {
    if (error instanceof Problem && submission.state !== state) await (await store.editing()).write(formToChange(submission, state));
    throw error;
  };
}

/** Who hears of it, too: put down here, because the form's own column can be written later. */
function officerBeside(submitter: string, { officer }: Submission): Pick<SubmittedEvent, 'officer'> {
  return officer?.oid === undefined || officer.oid === submitter ? {} : { officer: { oid: officer.oid, name: nameInLine(officer.name) } };
}

/** A return that was corrected meanwhile has set the form on its way again as it was, whatever its officer has changed since. */
async function isAsSubmitted(approvals: Approvals, submission: Submission, { contentHash }: Course): Promise<boolean> {
  try {
    const { content } = await contentToSubmit(approvals, submission, 'Draft');
    return await hashOf(content) === contentHash;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** Its officer is whom the list shows: SharePoint's own form changes the person alone. */
async function formById({ store }: Approvals, id: number): Promise<Submission> {
  const form = await submissionById(store, { id, restricted: false }).catch(refuseUnreadable).catch(refuseGone('noSuchForm'));
  const { officer } = form;
  return officer === undefined ? form : { ...form, officer: { ...officer, oid: (await directoryIdsOf(store, [officer.id])).get(officer.id) } };
}

function refuseUnreadable(error: unknown): never {
  throw error instanceof MalformedRow ? refuse('formUnreadable') : error;
}

async function refuseStrangers({ store, by }: Approvals, submission: Submission): Promise<void> {
  if (submission.officer?.oid === by.oid) return;
  const { oids } = await editorsOf(store, listOf(submission), submission);
  if (!oids.includes(by.oid)) throw refuse('notEditor');
}

/** The column that says which version a form goes by can be written by whoever may edit the form, and each version has its own rules for who decides. */
async function refuseOtherVersions(approvals: Approvals, { id, protocol }: Submission): Promise<void> {
  const [begun, versions] = await Promise.all([begunOn(approvals.store, id), adoptedVersions(approvals.store)]);
  const version = versions.find(({ name }) => name === protocol);
  if (version === undefined) throw refuse('protocolGone');
  if (begun === undefined || !wasInForce(version, begun, todayOf(approvals))) throw refuse('protocolNotInForce');
}

interface Submitting {
  readonly content: SubmittedContent;
  readonly entry: SubmittedFor;
  /** How many have to approve. */
  readonly steps: number;
  readonly shown: FormProjections;
  /** Its entry has one of its kind at a time. */
  readonly isOnly: boolean;
  /** Other forms of the entry. */
  readonly siblings: readonly SubmissionHead[];
}

async function contentToSubmit(approvals: Approvals, submission: Submission, state: SubmissionState): Promise<Submitting> {
  const { store } = approvals;
  const { entry } = submission;
  if (entry === undefined) throw refuse('entryGone');
  const [protocol, others, listed] = await Promise.all([protocolNamed(store, submission.protocol), openAnswersOfEntry(store, entry.id, submission), entryInApproval(store, entry.id)]);
  if (listed === undefined) throw refuse('entryGone');
  const form = protocol?.forms.find(({ code }) => code === submission.form);
  if (protocol === undefined || form === undefined) throw refuse('protocolGone');
  if (others.unreadable.length > 0) throw refuse('otherFormUnreadable');
  const { answers, unknown } = await withFilledPeople(store, form, submission.answers);
  const assessment = assessSignificance(protocol, { ...others.answers, ...answers }, todayOf(approvals));
  const check = checkSubmit(protocol, { state, form: submission.form, answers, assessment, submitter: approvals.by.oid });
  switch (check.kind) {
    case 'ready': {
      if (unknown.length > 0) throw refuse('personUnknown', { questions: unknown });
      const evidence = await evidenceIn(store, approvals.siteUrl, form, answers).catch(refuseGone('evidenceGone'));
      const content = submittedContent({ place: submission, entry, protocol, form, route: check.route, answers: await withTrueNames(store, askedAnswers(form, answers)), assessment, evidence });
      return { content, entry: { id: entry.id, service: listed.service, directorate: listed.directorate }, steps: check.route.steps.length, shown: formProjections(protocol, content), isOnly: isOneAtATime(form), siblings: others.siblings };
    }
    case 'incomplete': throw refuse('incomplete', { questions: check.problems.map(({ question }) => question) });
    case 'gated': throw refuse('gated', { gates: check.gates });
    case 'namesSubmitter': throw refuse('namesSubmitter', { questions: [check.question] });
    case 'significanceOpen': throw refuse('significanceOpen', { questions: check.missing });
    default: throw refuse(check.kind);
  }
}
