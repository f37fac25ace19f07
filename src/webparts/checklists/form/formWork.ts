import { Day } from '../../../domain/calendar/day';
import { EvidenceDocument } from '../../../domain/protocol/answer';
import { ProposedAction } from '../../../domain/protocol/adverse';
import { FormSources } from '../../../ui/form/formContext';
import type { ActionDraft } from '../checklistsGateway';
import { SessionPorts } from './formSession';

/** What a form can do besides being filled in. Stays the same as long as the form is open. */
export interface FormWork {
  readonly today: Day;
  /** Whose answers to which form: drafts are kept in the browser under it. */
  readonly subject: string;
  readonly sources: FormSources;
  readonly save: SessionPorts['save'];
  upload?(file: File): Promise<EvidenceDocument>;
  /** Resolves with the id of the action; accepting again finds the same one. */
  acceptAction(proposed: ProposedAction, draft: ActionDraft): Promise<number>;
  /** The verdict is recorded: the entry moves on or stays. */
  conclude(): Promise<void>;
  leave(): void;
  print(): void;
}
