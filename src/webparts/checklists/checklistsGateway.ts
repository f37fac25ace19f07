import type { LoadedAction } from '../../data/actions';
import type { RouteAhead } from '../../data/approval/routeAhead';
import type { EntryLibrary } from '../../data/document/entryLibrary';
import type { SavedRecord } from '../../data/record/saveRecord';
import type { Idea } from '../../data/submission/beginForm';
import type { SavedAnswers } from '../../data/submission/saveAnswers';
import { Action } from '../../domain/action/action';
import { ActionFieldName } from '../../domain/action/actionField';
import { FormStanding } from '../../domain/approval/formByChain';
import { Day } from '../../domain/calendar/day';
import { EntryRef } from '../../domain/organisation/involvement';
import { PersonRef } from '../../domain/partnership/entry';
import { Stage } from '../../domain/partnership/stage';
import { Answers } from '../../domain/protocol/answer';
import { FormDefinition, Outcome } from '../../domain/protocol/form';
import { Protocol, Route } from '../../domain/protocol/protocol';
import { FormDraft } from '../../domain/submission/formDraft';
import { Hindrance } from '../../domain/submission/hindrance';
import { OfficersForm } from '../../domain/submission/officersForm';
import { Submission, SubmissionHead, SubmissionPlace } from '../../domain/submission/submission';
import { FormSources } from '../../ui/form/formContext';
import type { NewOrganisationSource } from '../../ui/organisation/newOrganisationProps';

/** What the screens ask for. Every call rejects with a `StoreError`. */
export interface ChecklistsGateway {
  readonly today: Day;
  readonly sources: FormSources;
  /** Once what forms that were left had to save is there. */
  home(): Promise<Home>;
  beginning(): Promise<Beginning>;
  /** @param stages only those that are at one of these. */
  findEntries(text: string, stages?: readonly Stage[]): Promise<readonly FoundEntry[]>;
  /** Adds the entry (of an idea) and the form. Sent again with the same claim both are found, not added twice. */
  begin(form: FormDefinition, protocol: Protocol, about: Idea | FoundEntry, claim: string): Promise<Begun | Hindered>;
  /** Begins another form of the same entry, under the protocol in force, with the answers of one that has come to its end. Sent again it finds the same form. */
  beginAgain(ended: Submission): Promise<Begun | Hindered>;
  open(place: SubmissionPlace): Promise<OpenedForm | UnknownForm>;
  /** Never rejects. */
  save(opened: OpenedForm, draft: FormDraft): Promise<SavedAnswers>;
  /** The list of forms waits for it. */
  left(saving: Promise<void>): void;
  /** Of a form that nobody has to approve: puts its verdict down where it has one, and moves the entry on where that says so. */
  conclude(opened: OpenedForm, held: Submission): Promise<void>;
  /** Who would decide on these answers. */
  ahead(opened: OpenedForm, route: Route, answers: Answers): Promise<RouteAhead>;
  /** Rejects with a `ServiceProblem`; sent again it answers the same. */
  submit(held: Submission): Promise<void>;
  /** So does this. */
  withdraw(held: Submission, reason: string): Promise<void>;
  /** Into the recycle bin, for its officer while it is a draft. Answers where it is there. */
  discard(held: Submission): Promise<string>;
  bringBack(binId: string): Promise<void>;
  acceptAction(opened: OpenedForm, question: string, action: NewAction): Promise<AcceptedAction>;
  /** The reader's own, everybody's that are late, and the one that is asked for. */
  actions(asked?: number): Promise<Actions>;
  /** Never rejects but for a part of the program that does not arrive. */
  saveAction(action: LoadedAction, change: ActionChange): Promise<SavedRecord<ActionFieldName>>;
}

export interface Home {
  /** In force; absent on a site where none has been adopted yet. */
  readonly protocol: Protocol | undefined;
  readonly mine: readonly OfficersForm[];
  /** Forms of theirs that cannot be read: list, item, column. */
  readonly unreadable: readonly string[];
  readonly mayAdd: boolean;
  readonly mayScreen: boolean;
}

export interface Beginning {
  readonly protocol: Protocol | undefined;
  readonly mayAdd: boolean;
  /** A screening adds an entry, and its verdict changes one. */
  readonly mayScreen: boolean;
  /** Choices of the register. */
  readonly services: readonly string[];
}

export interface Begun {
  readonly kind: 'begun';
  readonly place: SubmissionPlace;
}

/** Nothing was begun. */
export interface Hindered {
  readonly kind: 'hindered';
  readonly hindrance: Hindrance;
  /** What the screening that stands in the way came to. */
  readonly outcome: Outcome | undefined;
}

export interface FoundEntry extends EntryRef {
  readonly stage: string;
}

/** One form of one entry with the protocol that it was begun under. */
export interface OpenedForm {
  /** Its state is what its chain says, whatever stands in the list. */
  readonly submission: Submission;
  readonly protocol: Protocol;
  readonly form: FormDefinition;
  /** Answers of the entry's other forms under the same protocol: significance may rest on them. */
  readonly others: Answers;
  /** Forms of the entry that cannot be read: list, item, column. Their answers are not among the others. */
  readonly unreadable?: readonly string[];
  /** The lists let this person change it, and it is still open. */
  readonly mayChange: boolean;
  /** Other forms of the entry that everybody may read. */
  readonly siblings?: readonly SubmissionHead[];
  /** Of the entry, as they were when the form was opened. */
  readonly actions?: readonly Action[];
  /** This person may begin further forms. */
  readonly mayAdd?: boolean;
  /** Its verdict changes the register, and this person may not. */
  readonly lacksRegister?: boolean;
  /** For whoever may add organisations. */
  readonly organisations?: NewOrganisationSource;
  /** A draft of this person's own. */
  readonly mayDiscard?: boolean;
  /** Since it was last submitted. */
  readonly standing?: FormStanding;
  /** This person submitted it, and nobody has decided yet. */
  readonly mayWithdraw?: boolean;
  /** Documents of the entry. */
  readonly library?: EntryLibrary;
}

/** Its answers are all there is: the site has no longer the version that it was begun under, or that version has no such form. */
export interface UnknownForm {
  readonly submission: Submission;
  readonly form: undefined;
}

export interface ActionDraft {
  readonly text: string;
  readonly due: Day;
  readonly owner: PersonRef | undefined;
}

/** Somebody has to do it. */
export interface NewAction extends ActionDraft {
  readonly owner: PersonRef;
}

/** `isFound`: somebody had added it before, perhaps in other words. `ownerLeft`: the directory has them no longer, and nothing was added. */
export type AcceptedAction = { readonly kind: 'added'; readonly id: number; readonly isFound?: boolean } | { readonly kind: 'ownerLeft' };

export interface Actions {
  readonly mine: readonly LoadedAction[];
  readonly late: readonly LoadedAction[];
  readonly asked: readonly LoadedAction[];
  readonly mayChange: boolean;
}

export interface ActionChange {
  readonly state: 'Open' | 'Done' | 'Dropped';
  readonly outcome: string;
}
