import { ImportFieldName } from './importField';

/**
 * What councils call the columns of their lists, in English and Welsh; the list's own names among them. Not wording of ours: what is
 * recognised in files. The two shapes of published lists that were looked at stand in `test/support/lists`.
 */
export const columnNames: Readonly<Record<ImportFieldName, readonly string[]>> = {
  reference: ['reference', 'ref', 'register reference', 'partnership reference', 'cyfeirnod'],
  name: ['name', 'title', 'partnership', 'partnership name', 'name of partnership', 'partnership title', 'name of the partnership', 'collaboration', 'name in english', 'enw', 'teitl', 'enw’r bartneriaeth', 'partneriaeth', 'title of partnership', 'title of the partnership', 'partnership or collaboration name'],
  nameCy: ['name in welsh', 'welsh name', 'welsh title', 'enw cymraeg', 'enw yn gymraeg', 'teitl cymraeg'],
  purpose: ['purpose', 'objective', 'objectives', 'aims', 'aim', 'aims and objectives', 'description', 'remit', 'expected outcomes', 'outcomes', 'terms of reference', 'pwrpas', 'diben', 'amcanion', 'nodau', 'disgrifiad'],
  purposeCy: ['purpose in welsh', 'welsh purpose', 'pwrpas yn gymraeg', 'diben yn gymraeg'],
  kind: ['type', 'kind', 'type of partnership', 'partnership type', 'partnership or collaboration', 'math'],
  model: ['collaboration model', 'model', 'model cydweithio'],
  form: ['form', 'legal form', 'legal status', 'structure', 'ffurf'],
  stage: ['stage', 'life cycle stage', 'cam'],
  service: ['service', 'service area', 'lead service', 'department', 'section', 'council service', 'gwasanaeth', 'maes gwasanaeth', 'adran'],
  directorate: ['directorate', 'cyfarwyddiaeth'],
  councilRole: ['the council’s role', 'council role', 'role of the council', 'role of council', 'rol y cyngor'],
  accountableBody: ['accountable body', 'the council is the accountable body', 'council is accountable body', 'corff atebol'],
  footprint: ['footprint', 'geographical area', 'area covered', 'geography', 'area', 'ol troed', 'ardal'],
  statutory: ['statutory', 'statutory status', 'statutory partnership', 'is it statutory', 'statudol', 'statws statudol'],
  goodPractice: ['good practice', 'deemed good practice', 'arfer da'],
  grantFunded: ['grant funded', 'collaboration funding from the welsh government', 'welsh government funding', 'collaboration grant'],
  reasons: ['reasons', 'reason for partnership', 'reasons for working together', 'reason for working together', 'rhesymau'],
  entered: ['why the council entered', 'why entered', 'reason for entering'],
  priorities: ['priorities', 'priorities served', 'priority', 'corporate priority', 'corporate priorities', 'link to priorities', 'blaenoriaethau'],
  leadOfficer: ['lead officer', 'responsible officer', 'officer responsible', 'officer', 'contact officer', 'council officer', 'lead council officer', 'owner', 'swyddog arweiniol', 'swyddog cyfrifol'],
  sponsoringOfficer: ['sponsoring officer', 'sponsor', 'head of service', 'senior responsible officer', 'sro', 'swyddog noddi'],
  leadOrganisation: ['led by', 'lead organisation', 'lead partner', 'lead body', 'lead agency', 'sefydliad arweiniol', 'prif bartner'],
  annualContribution: ['the council’s money a year', 'annual contribution', 'council contribution', 'contribution', 'financial contribution', 'council’s contribution', 'contribution grant', 'grant', 'contribution revenue', 'revenue', 'cost to council', 'annual cost', 'cyfraniad', 'cyfraniad blynyddol', 'council contribution grant', 'council contribution revenue', 'contribution a year'],
  inKind: ['the council’s contribution in kind a year', 'in kind', 'contribution in kind', 'in kind contribution', 'mewn nwyddau', 'council contribution in kind', 'council contribution kind'],
  staffDays: ['staff days a year', 'staff days', 'staff time', 'days a year', 'officer days', 'diwrnodau staff'],
  totalBudget: ['the partnership’s whole budget a year', 'total budget', 'budget', 'partnership budget', 'total partnership budget', 'cyfanswm y gyllideb', 'cyllideb'],
  start: ['start', 'start date', 'date created', 'date established', 'date started', 'established', 'commenced', 'commencement date', 'from', 'dechrau', 'dyddiad dechrau', 'dyddiad sefydlu', 'date commenced', 'date of establishment', 'year established', 'date set up'],
  plannedEnd: ['planned end', 'end date', 'end', 'expiry date', 'expires', 'until', 'to', 'dyddiad gorffen', 'diwedd'],
  closed: ['closed on', 'date closed', 'closed', 'dyddiad cau'],
  website: ['website', 'web site', 'web address', 'url', 'link', 'gwefan'],
  members: ['partner organisations', 'partners', 'members', 'partner organisation', 'other partners', 'partner bodies', 'membership', 'organisations', 'organisations involved', 'partneriaid', 'aelodau', 'sefydliadau partner', 'partners involved', 'partner agencies', 'key partners', 'bodies involved']
};
