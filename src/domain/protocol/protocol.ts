import { Day } from '../calendar/day';
import { Condition } from './condition';
import { FormDefinition } from './form';
import { Option, PackText, Source } from './packText';
import { SignificanceRule } from './significance';

/**
 * A council's partnership protocol as data: a pack (X4). Every rule, question and word that differs between councils stands here; the program
 * reads it. Shipped packs are import files for Setup; what is in force is read from the list Adopted protocols.
 */
export interface Protocol {
  /** Of this shape; a pack of another one is refused. */
  readonly format: 1;
  /** `caerphilly`. Together with `version` it names what answers were given under. */
  readonly id: string;
  /** `2014.1`: digits, letters, dots, hyphens. */
  readonly version: string;
  readonly council: PackText;
  readonly title: PackText;
  /** Whether the pack has Welsh; then every text must. */
  readonly languages: readonly ('en' | 'cy')[];
  /** The Welsh has not been checked by a translator. */
  readonly draftWelsh?: boolean;
  readonly status: ProtocolStatus;
  /** Of all of ours, and of those that only this council has: a Cabinet Member (W1), a panel of its own (C13). */
  readonly terms: Readonly<Record<Term, PackText> & Record<string, PackText>>;
  readonly definition: DefinitionTest;
  /** What the protocol does not apply to. */
  readonly exclusions: readonly (Option & { readonly source: Source })[];
  /** Models that a collaboration counts under (C3). */
  readonly models: readonly (Option & { readonly counts: boolean; readonly source: Source })[];
  readonly reasons: readonly (Option & { readonly source: Source })[];
  readonly significance: readonly SignificanceRule[];
  readonly gates: readonly Gate[];
  readonly priorities: readonly PriorityTheme[];
  readonly scales: Readonly<Record<string, readonly Option[]>>;
  readonly forms: readonly FormDefinition[];
  readonly routes: readonly Route[];
  readonly risks: readonly (Option & { readonly source: Source })[];
  readonly documentKinds: readonly Option[];
  readonly reports: readonly ReportOutline[];
  readonly reminders: ReminderPolicy;
}

/** What the document says of itself. Which version is in force on a site is the site's own decision. */
export type ProtocolStatus =
  | { readonly state: 'draft' }
  | { readonly state: 'consultation'; readonly until: Day }
  | { readonly state: 'adopted'; readonly body: PackText; readonly on: Day; readonly inForceFrom: Day; readonly inForceTo?: Day }
  | { readonly state: 'superseded'; readonly by: string };

/** Roles and bodies that councils call by different names. */
export const terms = [
  'leadOfficer', 'sponsoringOfficer', 'assessor', 'headOfService', 'executiveDirector', 'policyUnit', 'managementTeam', 'reviewPanel', 'programmeBoard', 'auditCommittee',
  'scrutiny', 'cabinet', 'monitoringOfficer', 'section151Officer'
] as const;
export type Term = (typeof terms)[number];

export interface DefinitionTest {
  readonly text: PackText;
  readonly signs: readonly Option[];
  readonly source: Source;
}

/** Nobody goes on while `blocks` holds and `lifted` does not. */
export interface Gate {
  readonly code: string;
  /** Code of the form that it closes. */
  readonly form: string;
  readonly title: PackText;
  readonly because: PackText;
  readonly blocks: Condition;
  /** What the form must say once it is lifted; absent = only by changing what blocks. */
  readonly lifted?: Condition;
  /** Any of these can (B5). */
  readonly liftedBy: readonly GateLift[];
  readonly source: Source;
}

export interface GateLift {
  /** One of the pack's terms. */
  readonly role: string;
  readonly how: PackText;
  /** Absent = as the gate's. */
  readonly source?: Source;
}

export interface PriorityTheme extends Option {
  readonly priorities: readonly Option[];
  /** Not the document's, or examples. */
  readonly ours?: true;
}

/** Who decides on a submitted form, in order, and who is told. */
export interface Route {
  readonly code: string;
  readonly form: string;
  /** Of several routes of one form, the first whose condition holds. `significant` asks the significance that was submitted. */
  readonly when?: 'significant' | Condition;
  readonly steps: readonly RouteStep[];
  /** Of the pack's terms. */
  readonly noted: readonly string[];
}

export interface RouteStep {
  readonly code: string;
  /** Only one of ours: whoever decides is looked up by it. */
  readonly role: Term;
  readonly title: PackText;
  /** Question that names the person; absent = whoever holds the role. */
  readonly namedBy?: string;
  readonly dueInWorkingDays: number;
  readonly source: Source;
}

export interface ReportOutline {
  readonly code: string;
  readonly title: PackText;
  /** Of the pack's terms. */
  readonly to: readonly string[];
  readonly headings: readonly Option[];
  readonly source: Source;
}

/** In working days around the day that a step is due. */
export interface ReminderPolicy {
  readonly daysBefore: readonly number[];
  readonly onDueDay: boolean;
  readonly daysAfter: readonly number[];
  readonly source: Source;
}

/** How answers name the version that they were given under: `caerphilly 2014.1`. */
export function versionName({ id, version }: Pick<Protocol, 'id' | 'version'>): string {
  return `${id} ${version}`;
}
