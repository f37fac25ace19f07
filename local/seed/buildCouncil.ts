import { ActionRecord } from './actions/actionRecord';
import { actionsOfForms } from './actions/actionsOfForms';
import { otherActions } from './actions/otherActions';
import { PartnershipEntry } from './council/row';
import { Membership, membershipsOf } from './memberships/memberships';
import { KnownOrganisations } from './organisations/knownOrganisations';
import { RestrictedNote, restrictedNotes } from './notes/restrictedNotes';
import { Organisation, organisations } from './organisations/organisations';
import { drafts } from './partnerships/drafts';
import { withHistory } from './partnerships/history';
import { rowOf } from './partnerships/rowOf';
import { RoleRow, roleRows } from './people/roleRows';
import { staffTheCouncil, Staffing } from './people/staffing';
import { Adoption, adoptionsOf } from './protocol/adoptions';
import { PackName } from './protocol/packs';
import { Representative, representativesOf } from './representatives/representatives';
import { moreDrafts } from './scale/moreDrafts';
import { checklists } from './submissions/checklists';
import { FormRecord } from './submissions/formRecord';
import { screenings } from './submissions/screenings';
import { actionsOfStaffordForms, staffordForms } from './submissions/staffordForms';

/** A whole made-up council as it stands on the anchor day, before any site knows it. */
export interface Council {
  readonly staffing: Staffing;
  readonly organisations: readonly Organisation[];
  readonly partnerships: readonly PartnershipEntry[];
  readonly memberships: readonly Membership[];
  readonly representatives: readonly Representative[];
  readonly restrictedNotes: readonly RestrictedNote[];
  readonly roleRows: readonly RoleRow[];
  /** The one in force last. */
  readonly adoptions: readonly Adoption[];
  readonly forms: readonly FormRecord[];
  readonly actions: readonly ActionRecord[];
}

export interface CouncilOptions {
  /** How many entries; the 88 written by hand are always there, others are put together. */
  readonly scale?: number;
  /** The protocol in force; default Caerphilly's. */
  readonly pack?: PackName;
}

const mostOrganisations = 2_000;

/** The people of such a council; they are known before it has a site. */
export function staffFor({ scale = 0 }: CouncilOptions = {}): Staffing {
  return staffTheCouncil(Math.max(0, Math.min(15, Math.floor((scale - drafts.length) / 500))));
}

/** The same options, the same council. */
export function buildCouncil({ scale = 0, pack = 'caerphilly' }: CouncilOptions = {}): Council {
  const extra = Math.max(0, scale - drafts.length);
  const staffing = staffFor({ scale });
  const written = organisations(0).length;
  const all = organisations(Math.min(mostOrganisations - written, Math.floor(extra / 8)));
  const known = new KnownOrganisations(all);
  const entries = [...drafts, ...moreDrafts(extra, drafts.length + 1)];
  const rows = entries.map(draft => rowOf(draft, staffing, name => known.named(name)));
  const isByHand = (index: number): boolean => index < drafts.length;
  return {
    staffing,
    organisations: all,
    partnerships: rows.map((row, index) => withHistory(row, entries[index].entered, staffing, isByHand(index) ? 0.3 : 0.03)),
    memberships: entries.flatMap(draft => membershipsOf(draft, known)),
    representatives: rows.flatMap((row, index) => representativesOf(row, staffing, isByHand(index) ? 1 : 0.15)),
    restrictedNotes: restrictedNotes(staffing),
    roleRows: roleRows(staffing),
    adoptions: adoptionsOf(pack),
    forms: [...screenings, ...checklists, ...(pack === 'stafford' ? staffordForms : [])],
    actions: [...actionsOfForms, ...otherActions, ...(pack === 'stafford' ? actionsOfStaffordForms : [])]
  };
}
