import { Stage } from '../../../src/domain/partnership/stage';
import { Service } from '../council/services';
import { PoolName } from '../organisations/pools';

/** Short words for the choices of Partnerships; the drafts stay readable and a wrong word does not compile. */
export const reasonChoices = {
  services: 'Co-ordinated services',
  issues: 'Cross-cutting issues',
  joined: 'Less fragmentation',
  resources: 'New resources',
  statutory: 'Statutory requirement',
  quality: 'Range and quality of services',
  value: 'Value for money'
} as const;

export const priorityChoices = {
  prosperity: 'Prosperity',
  safety: 'Community safety',
  health: 'Health and well-being',
  learning: 'Learning and skills',
  environment: 'Public space and environment',
  homes: 'Housing and homes'
} as const;

export type Reason = keyof typeof reasonChoices;
export type Priority = keyof typeof priorityChoices;
export type Kind = 'Partnership' | 'Collaboration';
export type Model = 'Delegation of functions' | 'Joint committee';
export type Form = Model | 'Informal' | 'Contractual' | 'Corporate or joint venture' | 'Local authority trading company' | 'Community interest company';
export type CouncilRole = 'Lead' | 'Major partner' | 'Minor partner' | 'Facilitator' | 'Enabler' | 'Co-ordinator' | 'Observer';
export type Footprint = 'County borough' | 'Gwent' | 'South East Wales' | 'South Wales' | 'All Wales';
/** C1: why an entry counts among the 25 of 60. */
export type Basis = 'statutory' | 'good practice' | 'grant';

/** How a running entry stands with its yearly review: never had one, or the next is so far away. */
type ReviewState = 'overdue' | 'soon' | 'far' | 'first' | 'unknown';

/** An entry as written by hand. What follows from it (officers, dates, reviews, members) is worked out. */
export interface Draft {
  /** Without `P-`; given once. */
  readonly number: number;
  readonly name: string;
  readonly nameCy?: string;
  readonly purpose?: string;
  readonly purposeCy?: string;
  readonly kind: Kind;
  readonly model?: Model;
  readonly form?: Form;
  readonly stage: Stage;
  readonly service: Service;
  readonly role?: CouncilRole;
  readonly accountable?: boolean;
  readonly footprint?: Footprint;
  readonly basis?: readonly Basis[];
  readonly reasons?: readonly Reason[];
  readonly priorities?: readonly Priority[];
  /** Name of the organisation that leads; the council itself when its role is Lead. */
  readonly ledBy?: string;
  /** Pounds a year: the council's money, the whole budget, the council's contribution in kind. */
  readonly money?: number;
  readonly budget?: number;
  readonly inKind?: number;
  readonly staffDays?: number;
  readonly start?: string;
  readonly end?: string;
  readonly closed?: string;
  readonly review?: ReviewState;
  readonly website?: boolean;
  /** Members that its purpose asks for by name. */
  readonly named?: readonly string[];
  /** How many of which kind of organisation take part besides; who leads counts among its kind. */
  readonly members: Partial<Record<PoolName, number>>;
  /** The day it was entered as an idea, when that was after the register moved into the site. */
  readonly entered?: string;
  /** Whose post it is to lead it; any lead officer of the service when absent. */
  readonly post?: string;
  /** Nobody leads it at present. */
  readonly withoutLeadOfficer?: boolean;
}
