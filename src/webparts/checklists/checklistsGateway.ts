import { Day } from '../../domain/calendar/day';
import { Answers, EvidenceDocument } from '../../domain/protocol/answer';
import { FormDefinition } from '../../domain/protocol/form';
import { KeptAssessments } from '../../domain/protocol/keptAssessments';
import { Protocol } from '../../domain/protocol/protocol';
import type { OfficersAction } from '../../data/actions';
import type { Submission } from '../../data/submissions';
import { FormSources } from '../../ui/form/formContext';
import { SavedAnswers } from './form/formSession';

/** One form of one entry with the protocol that it was begun under. */
export interface OpenedForm {
  readonly submission: Submission;
  readonly protocol: Protocol;
  readonly form: FormDefinition;
  /** Answers of the entry's other forms under the same protocol: significance may rest on them. */
  readonly others: Answers;
  /** The lists let this person change it, and it is still a draft. */
  readonly mayChange: boolean;
}

export interface Home {
  /** In force; absent on a site where none has been adopted yet. */
  readonly protocol: Protocol | undefined;
  readonly mine: readonly Submission[];
  readonly mayAdd: boolean;
}

export interface ActionDraft {
  readonly text: string;
  readonly due: Day;
  readonly owner: { readonly id: number; readonly name: string; readonly oid?: string } | undefined;
}

export interface ChecklistsGateway {
  readonly today: Day;
  readonly sources: FormSources;
  home(): Promise<Home>;
  open(id: number, isRestricted: boolean): Promise<OpenedForm>;
  /** Adds the entry (of a screening) and the form. Sent again with the same claim it is found, not added twice. @returns where the form is. */
  begin(form: FormDefinition, protocol: Protocol, about: NewEntry | { readonly entryId: number; readonly name: string }, claim: string): Promise<{ readonly id: number; readonly isRestricted: boolean }>;
  save(opened: OpenedForm, version: string, base: Answers, answers: Answers, assessments: KeptAssessments): Promise<SavedAnswers>;
  conclude(opened: OpenedForm, version: string, verdict: string): Promise<void>;
  upload?(file: File, opened: OpenedForm): Promise<EvidenceDocument>;
  acceptAction(opened: OpenedForm, question: string, draft: ActionDraft): Promise<number>;
  actions(): Promise<readonly OfficersAction[]>;
}

export interface NewEntry {
  readonly name: string;
  readonly kind: string;
  readonly service: string;
}
