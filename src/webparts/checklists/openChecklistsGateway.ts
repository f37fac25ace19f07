import { addAction } from '../../data/action/addAction';
import { saveAction } from '../../data/action/saveAction';
import { actionById, actionColumns, actionsOfOwner, lateActions } from '../../data/actions';
import { coursesOfForms } from '../../data/approval/coursesOfForms';
import { routeAhead } from '../../data/approval/routeAhead';
import type { ApprovalService } from '../../data/approvalService/approvalService';
import { protocolInForce, protocolNamed, protocolsNamed } from '../../data/adoptedProtocols';
import { dayOfInstant } from '../../data/day';
import { entryLibrary } from '../../data/document/entryLibrary';
import { entryColumns } from '../../data/entry';
import { stillThere } from '../../data/history/stillThere';
import { organisationSourceOf } from '../../data/organisation/newOrganisationSource';
import { organisationColumns } from '../../data/organisations';
import { choicesFor, rightsIn, siteLists } from '../../data/siteLists';
import type { ListStore } from '../../data/stores/listStore';
import { StoreError } from '../../data/stores/storeError';
import { submissionByClaim } from '../../data/submission/addSubmission';
import { beginForm, NewForm } from '../../data/submission/beginForm';
import { concludeForm } from '../../data/submission/concludeForm';
import { bringBackForm, discardForm } from '../../data/submission/discardForm';
import { findEntries } from '../../data/submission/findEntries';
import { hindranceOf } from '../../data/submission/hindranceOf';
import { openForm } from '../../data/submission/openForm';
import { saveAnswers } from '../../data/submission/saveAnswers';
import { listOf } from '../../data/submission/submissionList';
import { submissionsOfOfficer } from '../../data/submissions';
import { ActionFieldName, actionFields } from '../../domain/action/actionField';
import { formByChain } from '../../domain/approval/formByChain';
import { withdrawRefusal } from '../../domain/approval/withdrawing';
import { PersonRef } from '../../domain/partnership/entry';
import { FormDefinition } from '../../domain/protocol/form';
import { Protocol, versionName } from '../../domain/protocol/protocol';
import { editOf } from '../../domain/record/recordEdit';
import { FieldValues } from '../../domain/record/fieldSpec';
import { againClaim, ownAgainClaim } from '../../domain/submission/begunAgain';
import { answersAgain } from '../../domain/submission/answersAgain';
import { derivedFrom } from '../../domain/submission/derivedFrom';
import { draftOf } from '../../domain/submission/formDraft';
import { officersForm } from '../../domain/submission/officersForm';
import { isOpen } from '../../domain/submission/submission';
import type { Language } from '../../loc/wording';
import { formSources } from '../../ui/form/formSources';
import { packTextIn } from '../../ui/questionForm/packTextIn';
import type { PartnershipSite } from '../../ui/site/partnershipSite';
import type { Begun, ChecklistsGateway, Hindered, Home, NewAction } from './checklistsGateway';

export function openChecklistsGateway(store: ListStore, site: PartnershipSite, service: ApprovalService, language: Language): ChecklistsGateway {
  const today = dayOfInstant(new Date().toISOString());
  const me = async (): Promise<PersonRef> => ({ ...await (await store.editing()).ensurePerson(site.user), oid: site.userOid });
  const may = async (): Promise<Pick<Home, 'mayAdd' | 'mayScreen'>> => {
    const lists = await siteLists(store);
    const mayAdd = rightsIn(lists, listOf({ restricted: false })).add;
    const register = rightsIn(lists, entryColumns.list);
    return { mayAdd, mayScreen: mayAdd && register.add && register.change };
  };
  const begin = async (form: FormDefinition, protocol: Protocol, wanted: Pick<NewForm, 'about' | 'claim' | 'answers'>): Promise<Begun | Hindered> => {
    const hindrance = 'service' in wanted.about ? undefined : await hindranceOf(store, form, wanted.about.id);
    if (hindrance !== undefined) {
      const { form: code, protocol: under, verdict } = hindrance.form;
      const outcomes = hindrance.kind === 'screenedOut' ? (await protocolNamed(store, under))?.forms.find((each) => each.code === code)?.outcomes : undefined;
      return { kind: 'hindered', hindrance, outcome: outcomes?.find((each) => each.code === verdict) };
    }
    return { kind: 'begun', place: await beginForm(store, { form, protocol: versionName(protocol), title: packTextIn(form.title, 'en').text, officer: await me(), ...wanted }) };
  };
  let lastSaves: Promise<unknown> = Promise.resolve();
  return {
    today,
    left: (saving) => { lastSaves = Promise.allSettled([lastSaves, saving]); },
    sources: formSources(store, today, language),
    home: async () => {
      await lastSaves;
      const [protocol, mine, rights] = await Promise.all([protocolInForce(store, today), site.userOid === undefined ? { submissions: [], unreadable: [] } : submissionsOfOfficer(store, site.userOid), may()]);
      const [under, courses] = await Promise.all([protocolsNamed(store, mine.submissions.map((submission) => submission.protocol)), coursesOfForms(store, mine.submissions)]);
      const own = mine.submissions.map((submission) => {
        const { form, standing } = formByChain(submission, courses(submission));
        return officersForm(form, under.get(submission.protocol), standing);
      });
      return { protocol, mine: own, unreadable: mine.unreadable.map(({ message }) => message), ...rights };
    },
    beginning: async () => {
      const [protocol, lists, rights] = await Promise.all([protocolInForce(store, today), siteLists(store), may()]);
      const { service = [] } = choicesFor(lists, entryColumns);
      return { protocol, ...rights, services: service };
    },
    findEntries: (text, stages) => findEntries(store, text, stages),
    begin: (form, protocol, about, claim) => begin(form, protocol, { about, claim }),
    beginAgain: async ({ id, restricted, entry, form: code, answers }) => {
      const officer = await me();
      const wanted = { claim: againClaim(id), restricted, form: code, entryId: entry?.id, officer };
      const usual = await submissionByClaim(store, wanted);
      const claim = usual === 'others' ? ownAgainClaim(id, officer.id) : wanted.claim;
      const begun = usual === 'others' ? await submissionByClaim(store, { ...wanted, claim }) : usual;
      if (begun === 'others') throw new StoreError('refused', `Somebody else has begun a form in the place of the one that follows form ${id}.`);
      if (begun !== undefined) return { kind: 'begun', place: begun };
      const protocol = await protocolInForce(store, today);
      const form = protocol?.forms.find((each) => each.code === code);
      if (entry === undefined || protocol === undefined || form === undefined) throw new StoreError('notFound', `Form ${id} has no entry any longer, or the protocol in force has no such form.`);
      const told = await begin(form, protocol, { about: entry, claim, answers: answersAgain(form, answers) });
      if (told.kind === 'begun') return told;
      // What stands in the way may be the same one, begun from another window since.
      const meanwhile = await submissionByClaim(store, { ...wanted, claim });
      return meanwhile === undefined || meanwhile === 'others' ? told : { kind: 'begun', place: meanwhile };
    },
    open: async (place) => {
      const { submission: listed, protocol, others, siblings, actions, unreadable, lists, course } = await openForm(store, place);
      const { form: read, standing } = formByChain(listed, course);
      const form = protocol?.forms.find(({ code }) => code === read.form);
      if (protocol === undefined || form === undefined) return { submission: read, form: undefined };
      const mayChange = rightsIn(lists, listOf(place)).change;
      // A limit may have come into force, and other forms say more. Whoever only looks at somebody else's form is not to become one of its authors.
      const isOwn = site.userOid !== undefined && read.officer?.oid === site.userOid;
      const submission = mayChange && isOwn ? (await saveAnswers(store, draftOf(read), (answers, base) => derivedFrom({ protocol, form, others, today }, answers, base))).draft.base : read;
      const library = entryLibrary({ store, siteUrl: site.url, submission, reader: async () => (await me()).id, kinds: protocol.documentKinds, lists });
      return {
        submission, protocol, form, others, unreadable: unreadable.map(({ message }) => message), library, mayChange: mayChange && isOpen(submission),
        organisations: rightsIn(lists, organisationColumns.list).add ? organisationSourceOf(store, lists) : undefined,
        mayDiscard: isOwn && submission.state === 'Draft' && rightsIn(lists, listOf(place)).recycle,
        standing, mayWithdraw: standing !== 'damaged' && site.userOid !== undefined && withdrawRefusal(read.state, site.userOid, course.records) === undefined,
        siblings, actions: actions.map(({ action }) => action), mayAdd: rightsIn(lists, listOf({ restricted: false })).add, lacksRegister: form.outcomes !== undefined && !place.restricted && !rightsIn(lists, entryColumns.list).change
      };
    },
    save: async ({ protocol, form, others, library }, draft) => {
      const saved = await saveAnswers(store, draft, (answers, base) => derivedFrom({ protocol, form, others, today }, answers, base));
      if (saved.kind === 'saved') void library?.keep({ before: draft.base.answers, mine: draft.answers, saved: saved.draft.base.answers });
      return saved;
    },
    conclude: ({ protocol, form }, held) => concludeForm(store, held, protocol, form),
    ahead: ({ submission: { entry } }, route, answers) => {
      if (entry === undefined) return Promise.reject(new StoreError('notFound', 'The entry of the form is gone.'));
      return routeAhead(store, route, { entryId: entry.id, answers, submitter: site.userOid ?? '', today });
    },
    submit: async ({ id }) => { await service.submit(id); },
    withdraw: async ({ id }, reason) => { await service.withdraw(id, reason); },
    discard: (held) => discardForm(store, held),
    bringBack: (binId) => bringBackForm(store, binId),
    acceptAction: async ({ submission }, question, action) => {
      // Everybody reads Actions, and whose answer led to one.
      if (submission.restricted) throw new StoreError('refused', 'A restricted form adds no actions.');
      if (submission.entry === undefined) throw new StoreError('notFound', `The entry of form ${submission.id} is gone.`);
      const owner = await stillThere.person(await store.editing(), action.owner);
      if ('code' in owner) return { kind: 'ownerLeft' };
      const { id, isFound } = await addAction(store, { entryId: submission.entry.id, values: actionValues(action), from: { submission, question } });
      return { kind: 'added', id, isFound };
    },
    actions: async (asked) => {
      const [found, lists] = await Promise.all([
        store.inOneRequest((together) => Promise.all([site.userOid === undefined ? [] : actionsOfOwner(together, site.userOid), lateActions(together, today), asked === undefined ? [] : actionById(together, asked)])), siteLists(store)
      ]);
      return { mine: found[0], late: found[1], asked: found[2], mayChange: rightsIn(lists, actionColumns.list).change };
    },
    saveAction: ({ record }, { state, outcome }) => {
      const edit = editOf<ActionFieldName>(actionFields, record);
      return saveAction(store, { ...edit, inputs: { ...edit.inputs, state, outcome, doneOn: state === 'Open' ? '' : today } });
    }
  };
}

function actionValues({ text, due, owner }: NewAction): FieldValues<ActionFieldName> {
  return { text: { kind: 'text', text }, due: { kind: 'day', day: due }, owner: { kind: 'person', person: owner } };
}
