import { StoreError } from '../../data/stores/storeError';
import { DecideRefusal } from '../../domain/approval/mayDecide';
import { SupersedeRefusal } from '../../domain/approval/superseding';
import { WithdrawRefusal } from '../../domain/approval/withdrawing';
import { Problem } from '../http/problem';

type Refusal = readonly [status: 403 | 404 | 409 | 422 | 500, detail: string];

const lookAgain = 'Load the page again to see how far it has come.';
const policyUnit = 'The policy unit can give the step to somebody else.';

const refusals = {
  noSuchForm: [404, 'There is no form with this id. It may have been deleted.'],
  formGone: [409, 'The form has been deleted. The policy unit can restore it from the recycle bin; until then nobody decides on it.'],
  noSuchEntry: [404, 'There is no entry with this id in the register. It may have been deleted.'],
  documentGone: [422, 'There is no such document in the library. Put it there first, or name its address elsewhere.'],
  noSuchDraft: [404, 'There is no draft with this id in the list Protocols. It may have been deleted.'],
  inConsultation: [409, 'The draft is in consultation still. Adopt it once that is over, or set its state to Draft.'],
  noDraftAnyMore: [409, 'This draft has been adopted or superseded. Make a new one of it, with a version of its own.'],
  versionTaken: [409, 'Another content has been adopted under this name and version. Give the draft a version of its own.'],
  protocolUnsound: [422, 'The draft cannot be adopted as it stands; "problems" says what is wrong and where. The Setup page checks a protocol, too.'],
  noSuchNotice: [404, 'There is no notice with this id.'],
  noticeUnderWay: [409, 'This notice is being sent. Look again in a few minutes.'],
  noticeLapsed: [409, 'There is no longer a reason to send this notice: what it was about has moved on.'],
  noSuchStep: [404, 'There is no approval step with this id.'],
  entryGone: [409, 'The entry that this form belongs to has been deleted. Restore it from the recycle bin, then submit again.'],
  formUnreadable: [422, 'What this form says cannot be read: its item was changed outside the form. An earlier version of it can be restored in its list.'],
  otherFormUnreadable: [409, 'Another form of this entry cannot be read, and the significance may depend on it. Tell the policy unit: an earlier version of that form can be restored in its list.'],
  protocolGone: [409, 'The site no longer has the protocol that this form was filled in under. An owner can put it in force again on the Setup page.'],
  protocolNotInForce: [409, 'The form names a version of the protocol that was not in force when it was begun. Begin a new form; an owner sees in the versions of the item who changed that.'],
  notEditor: [403, 'Only its officer, or somebody who has filled in some of it, can submit a form.'],
  alreadySubmitted: [409, `Somebody else has submitted this form. ${lookAgain}`],
  otherDamaged: [409, 'The record of another form of this kind for the same entry is damaged, so nobody can tell whether it is being decided on. Tell the policy unit; "npm run verify-decisions" names the place.'],
  otherUnderWay: [409, 'Another form of this kind is being decided on for the same entry. Wait for that decision, or have that form withdrawn, then submit this one.'],
  wrongState: [409, `This form has come to its end and cannot be submitted. ${lookAgain}`],
  noRoute: [409, 'The protocol asks nobody to approve a form of this kind. Conclude it on its page.'],
  incomplete: [422, 'The form is not complete. Open it to see which answers are missing.'],
  gated: [422, 'A gate of the protocol keeps this form from going on. The form says who can lift it.'],
  evidenceGone: [422, 'A document that the form names as evidence is no longer in the library. Open the form and put it there again, or take it out.'],
  significanceOpen: [422, 'Who decides depends on the significance, which is not known yet. Answer the questions that it needs.'],
  namesSubmitter: [422, 'The form names you as who decides on it, and nobody decides on their own work. Name somebody else there, or let somebody else submit it.'],
  personUnknown: [422, 'The form names somebody for a field of the register whom the site or the directory does not know, or knows no more. Choose a person there anew.'],
  adoptedSince: [409, 'Another version has been adopted for the same day since. Adopt this one anew, as a version of its own.'],
  overtaken: [409, `Somebody was changing this at the same moment. ${lookAgain}`],
  chainBroken: [409, 'The record of what was decided on this is damaged, so nothing can be added. Tell the policy unit; "npm run verify-decisions" names the place.'],
  staleContent: [409, 'The form has been submitted again since you opened it. Load the page again and decide on what is there now.'],
  nonceUsed: [409, 'This attempt was used for another decision before. Load the page again and decide anew.'],
  noDecision: [409, `There is no decision on this step at that place that could be corrected. ${lookAgain}`],
  notLast: [409, 'More has happened since this decision, so it can no longer be corrected.'],
  begunAnew: [409, 'Another form of this kind has been begun for the entry since, so this decision can no longer be corrected. Where the correction is what counts, have that form discarded or withdrawn first.'],
  notYourDecision: [403, 'Only the person who made a decision can correct it.'],
  reasonMissing: [422, 'Say why.'],
  notPolicyUnit: [403, 'Only the policy unit can do this. Who belongs to it stands in the list People roles; a row that somebody has written for themselves, even if others have saved it since, does not count.'],
  askEditors: [409, 'The versions of this form do not show every save, so nobody can tell who filled in some of it; the step says so from now on. Ask who changed the form, then give the step to somebody who did not.'],
  toYourself: [422, 'Nobody gives a step to themselves. Choose somebody else, or have a colleague of the policy unit give it.'],
  notOfThisRank: [422, 'This person holds neither the role that decides nor one above it. The list People roles says who does.'],
  mustNotDecide: [422, 'This person must not decide on this form: they had a hand in it, or their account is not in use. Choose somebody else.'],
  exception: [409, `Nobody can decide this step as it stands. ${policyUnit}`],
  notOpen: [409, `This step is not waiting for a decision. ${lookAgain}`],
  nobody: [409, `Nobody holds the role that decides. ${policyUnit}`],
  severalHolders: [409, `Several people hold the role that decides. The policy unit can set People roles right. ${policyUnit}`],
  ownRow: [409, `Whoever holds the role has written that row of People roles themselves, or its versions do not show who did, which gives no right to decide. Somebody else can delete the row and add it anew. ${policyUnit}`],
  notYours: [403, 'Somebody else has to decide this step.'],
  notCovering: [403, 'You are the deputy, and decide only on the days that are set for it or while the holder is away.'],
  submitter: [403, `Whoever submitted a form does not decide on it. ${policyUnit}`],
  editedAnswers: [403, `Whoever filled in some of a form does not decide on it. ${policyUnit}`],
  decidedEarlierStep: [403, `You have decided an earlier step of this form; the next decision is another person’s. ${policyUnit}`],
  editorsUnknown: [409, `The versions of this form do not show every save, so nobody can tell who filled in some of it. ${policyUnit}`],
  disabled: [403, 'This account is not in use any more.'],
  notSubmitted: [409, `This form is not waiting for a decision, so it cannot be withdrawn. ${lookAgain}`],
  notTheirs: [403, 'Only the person who submitted a form can withdraw it.'],
  decided: [409, `A decision has been made, so the form can no longer be withdrawn. ${lookAgain}`]
} as const satisfies Readonly<Record<DecideRefusal | WithdrawRefusal | SupersedeRefusal | string, Refusal>>;

export type ApprovalRefusal = keyof typeof refusals;

/** @param more for programs, beside the code: questions, gates. */
export function refuse(code: ApprovalRefusal, more: Readonly<Record<string, unknown>> = {}): Problem {
  const [status, detail] = refusals[code];
  return new Problem(status, code, detail, {}, more);
}

/** What is not there, told as what it was to be. */
export function refuseGone(code: ApprovalRefusal): (error: unknown) => never {
  return (error) => {
    throw error instanceof StoreError && error.kind === 'notFound' ? refuse(code) : error;
  };
}

/** Says who decided, and what. */
export function alreadyDecided(byName: string, decision: string): Problem {
  return new Problem(409, 'alreadyDecided', `${byName} has decided this step. ${lookAgain}`, {}, { byName, decision });
}
