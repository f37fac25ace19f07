import type { RouteAhead } from '../../../data/approval/routeAhead';
import { Day } from '../../../domain/calendar/day';
import { Answers } from '../../../domain/protocol/answer';
import { Route } from '../../../domain/protocol/protocol';
import { Submission, SubmissionPlace } from '../../../domain/submission/submission';
import { FormSources } from '../../../ui/form/formContext';
import type { PartnershipSite } from '../../../ui/site/partnershipSite';
import type { GoTo } from '../checklistsAddress';
import type { AcceptedAction, ActionDraft, ChecklistsGateway, NewAction, OpenedForm } from '../checklistsGateway';
import { courseAddress } from '../../../ui/site/courseAddress';
import { entryAddress } from '../entryAddress';
import type { Discarded } from '../home/DiscardedNotice';
import { SessionPorts } from './formSession';

/** What a form can do besides being filled in. Stays the same as long as the form is open. */
export interface FormWork {
  readonly today: Day;
  /** Whose answers to which form: drafts are kept in the browser under it. */
  readonly subject: string;
  readonly sources: FormSources;
  /** Of the form: proposed as the owner of an action. */
  readonly officer: ActionDraft['owner'];
  readonly save: SessionPorts['save'];
  /** Accepting again finds the same action. */
  acceptAction(question: string, action: NewAction): Promise<AcceptedAction>;
  /** What the answers come to is recorded as they are held. */
  conclude(held: Submission): Promise<void>;
  /** Who would decide on these answers. */
  ahead(route: Route, answers: Answers): Promise<RouteAhead>;
  /** Then the form is loaded anew. */
  submit(held: Submission): Promise<void>;
  withdraw(reason: string): Promise<void>;
  /** Loads the form anew. */
  again(): void;
  /** It has been: what became of it is what its reader is waiting for. */
  readonly isAgain: boolean;
  /** The form goes, and its screen with it. */
  discard(held: Submission): Promise<void>;
  readonly go: GoTo;
  leave(): void;
  /** The form is closed; what was not saved is on its way. */
  readonly left: (saving: Promise<void>) => void;
  print(): void;
  /** Begins another form of the same entry. */
  begin(form: string): void;
  /** The same form once more, with these answers. Sent again it finds what was begun. */
  beginAgain(): ReturnType<ChecklistsGateway['beginAgain']>;
  /** Another form of the same entry. */
  open(place: SubmissionPlace): void;
  /** Of the register's page. */
  entryAddress(reference: string): string;
  /** Of the approvals' page, with what has happened to this form. */
  readonly courseAddress: string;
}

interface Ways {
  readonly go: GoTo;
  /** @param discarded the form that was left, where it has gone. */
  leave(discarded?: Discarded): void;
  /** Loads the form anew. */
  again(): void;
  /** The same, while the form still shows. */
  submitted(): void;
  readonly isAgain: boolean;
}

export function formWork(gateway: ChecklistsGateway, opened: OpenedForm, site: PartnershipSite, { go, leave, again, submitted, isAgain }: Ways): FormWork {
  const { submission } = opened;
  return {
    today: gateway.today, go,
    leave: () => leave(),
    discard: async (held) => leave({ title: submission.title, binId: await gateway.discard(held) }),
    left: gateway.left,
    subject: subjectOf(site, submission),
    sources: gateway.sources,
    officer: submission.officer,
    save: (draft) => gateway.save(opened, draft),
    acceptAction: (question, action) => gateway.acceptAction(opened, question, action),
    conclude: async (held) => { await gateway.conclude(opened, held); again(); },
    ahead: (route, answers) => gateway.ahead(opened, route, answers),
    submit: async (held) => { await gateway.submit(held); submitted(); },
    withdraw: (reason) => gateway.withdraw(submission, reason),
    again, isAgain,
    print: () => go({ kind: 'form', id: submission.id, isRestricted: submission.restricted, isPrint: true }),
    begin: (form) => go({ kind: 'new', form, entry: submission.entry?.reference }),
    beginAgain: () => gateway.beginAgain(submission),
    open: ({ id, restricted }) => go({ kind: 'form', id, isRestricted: restricted, isPrint: false }),
    entryAddress: (reference) => entryAddress(site.url, reference),
    courseAddress: courseAddress(site.url, submission.id)
  };
}

/** Whose answers to which form: what the browser keeps of them is found under it. */
export function subjectOf({ url, user }: PartnershipSite, { id, restricted }: SubmissionPlace): string {
  return `${url} ${user} ${restricted ? 'restricted ' : ''}form ${id}`;
}
