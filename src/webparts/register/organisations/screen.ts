import { ListStore } from '../../../data/stores/listStore';
import { Day } from '../../../domain/calendar/day';
import { KnownOrganisation } from '../../../domain/organisation/knownOrganisation';
import { Language } from '../../../loc/wording';
import { Task } from './task';
import { LeavingQuestion } from './useLeaving';
import { Organisations } from './useOrganisations';

/** Where somebody is, and over which store. */
export interface ScreenPlace {
  readonly view: string;
  readonly task: Task;
  readonly store: ListStore;
  readonly siteUrl: string;
  /** Sign-in name: drafts are kept for each person. */
  readonly user: string;
  readonly today: Day;
  readonly language: Language;
}

export interface Go {
  view(view: string): void;
  entry(reference: string): void;
  task(task: Task): void;
  /** Something was changed: whoever shows it reads anew. */
  changed(): void;
  /** Forms say when there is something to lose, and ask. */
  readonly leaving: LeavingQuestion;
}

/** What every screen is given. */
export interface Screen {
  readonly place: ScreenPlace;
  readonly organisations: Organisations;
  readonly go: Go;
}

export interface ScreenOfOne extends Screen {
  readonly one: KnownOrganisation;
}
