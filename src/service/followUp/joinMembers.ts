import { stepToChange } from '../../data/approval/approvalSteps';
import { entryInApproval } from '../../data/approval/entryCourse';
import { claimedByOthers, MemberToAdd, membersToAdd } from '../../data/approval/membersToAdd';
import { contentOf } from '../../data/approval/submittedContents';
import { dayOfInstant } from '../../data/day';
import { copiesWithMembers, copyName, leftOutToAdd, membersEnteredToAdd } from '../../data/historyLog';
import { membershipColumns } from '../../data/memberships';
import { ServiceStore } from '../../data/stores/serviceStore';
import { approvedBefore } from '../../domain/approval/approvedBefore';
import { stepIn } from '../../domain/approval/course';
import { stageOnceApproved } from '../../domain/approval/stageOfCourse';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { NamedMember, namedMembers } from '../../domain/protocol/namedMembers';
import { Protocol } from '../../domain/protocol/protocol';
import { isConflict } from '../approval/isConflict';
import { isRefused } from '../approval/isRefused';
import { putDown } from '../approval/putDown';
import { FormToTell } from '../notices/formToTell';
import { NoticeParts } from '../notices/noticeParts';

/**
 * The organisations that an approved form names become members of its entry, once: *History* says that they did, and afterwards members are people's to change. Who was one
 * stays as people entered it. Nobody is added to an entry that people have moved on meanwhile; whoever is left out for that, or by the list, stands in *History*.
 * Resolves with whether nothing is left to do: the entry of a form that is still being settled has not followed yet.
 */
export async function joinMembers({ store, now }: Pick<NoticeParts, 'store' | 'now'>, form: FormToTell): Promise<boolean> {
  const { name, title, steps, records, course, content, protocol } = form;
  const named = course.state === 'Approved' ? membersIn(protocol, content) : [];
  if (named.length === 0) return true;
  // The entry follows before its steps do.
  if (steps.some((step) => stepToChange(step, stepIn(course, step)) !== undefined)) return false;
  const before = approvedBefore(records);
  const [copy, copyBefore] = [course.contentHash, before ?? ''].map((hash) => copyName(name, hash));
  const [entry, entered] = await store.inOneRequest((together) => Promise.all([entryInApproval(together, course.entry.id), copiesWithMembers(together, [copy, copyBefore])]));
  if (entry === undefined || entered.has(copy)) return true;
  const former = before !== undefined && entered.has(copyBefore) ? membersIn(protocol, await contentOf(store, name, before)).map(({ organisation }) => organisation.id) : [];
  const joining = named.filter(({ organisation }) => !former.includes(organisation.id));
  const adding = await membersToAdd(store, joining, { entry: entry.id, reference: content.entry.reference, form: name }, dayOfInstant(now().toISOString()));
  const left = (entry.stage === stageOnceApproved ? await addMembers(store, adding) : adding).map(({ member }) => member.organisation);
  const about = { id: entry.id, title, form: copy };
  const editing = await store.editing();
  await putDown(editing, left.map((organisation) => leftOutToAdd({ ...about, column: membershipColumns.list, said: organisation.name })));
  // Last: until it stands there, all of it is looked at again.
  const members = joining.map(({ organisation }) => organisation).filter((organisation) => !left.includes(organisation));
  await putDown(editing, [membersEnteredToAdd({ ...about, members: members.map((organisation) => organisation.name) })]);
  return true;
}

function membersIn(protocol: Protocol, { form: code, answers }: SubmittedContent): readonly NamedMember[] {
  const form = protocol.forms.find((each) => each.code === code);
  return form === undefined ? [] : namedMembers(form, answers);
}

/** Resolves with those whom the list did not take. */
async function addMembers(store: ServiceStore, adding: readonly MemberToAdd[]): Promise<readonly MemberToAdd[]> {
  if (adding.length === 0) return [];
  const outcomes = await (await store.editing()).writeAll(adding.map(({ write }) => write));
  const failed = outcomes.flatMap((outcome, at) => (outcome.kind === 'done' ? [] : [{ ...adding[at], error: outcome.error }]));
  const other = failed.find(({ error }) => !isConflict(error) && !isRefused(error));
  if (other !== undefined) throw other.error;
  // What somebody who does the same has added meanwhile is there.
  const taken = await claimedByOthers(store, failed.filter(({ error }) => isConflict(error)));
  return [...failed.filter(({ error }) => isRefused(error)), ...taken];
}
