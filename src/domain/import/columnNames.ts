import { ImportFieldName } from './importField';

/**
 * What councils call the columns of their lists, in English and Welsh; the list's own names among them. Not wording of ours: what is
 * recognised in files. The two shapes of published lists that were looked at stand in `test/support/lists`.
 */
export const columnNames: Readonly<Record<ImportFieldName, readonly string[]>> = {
  reference: ['reference', 'ref', 'register reference', 'partnership reference', 'cyfeirnod'],
  name: ['name', 'title', 'partnership', 'partnership name', 'name of partnership', 'partnership title', 'name of the partnership', 'collaboration', 'name in english', 'enw', 'teitl', 'enw’r bartneriaeth', 'partneriaeth', 'title of partnership', 'title of the partnership', 'partnership or collaboration name', 'name of body', 'title of body', 'name of group', 'name of collaboration'],
  nameCy: ['name in welsh', 'welsh name', 'welsh title', 'enw cymraeg', 'enw yn gymraeg', 'teitl cymraeg'],
  purpose: ['purpose', 'objective', 'objectives', 'aims', 'aim', 'aims and objectives', 'description', 'remit', 'expected outcomes', 'outcomes', 'terms of reference', 'pwrpas', 'diben', 'amcanion', 'nodau', 'disgrifiad', 'what it does', 'what does it do'],
  purposeCy: ['purpose in welsh', 'welsh purpose', 'pwrpas yn gymraeg', 'diben yn gymraeg'],
  kind: ['type', 'kind', 'type of partnership', 'partnership type', 'partnership or collaboration', 'math'],
  model: ['collaboration model', 'model', 'model cydweithio', 'model cydweithredu'],
  form: ['form', 'legal form', 'legal status', 'structure', 'ffurf'],
  stage: ['stage', 'life cycle stage', 'cam'],
  service: ['service', 'service area', 'lead service', 'department', 'section', 'council service', 'gwasanaeth', 'maes gwasanaeth', 'adran'],
  directorate: ['directorate', 'cyfarwyddiaeth'],
  councilRole: ['the council’s role', 'council role', 'role of the council', 'role of council', 'rol y cyngor'],
  accountableBody: ['accountable body', 'the council is the accountable body', 'council is accountable body', 'corff atebol', 'y cyngor yw’r corff atebol'],
  footprint: ['footprint', 'geographical area', 'area covered', 'geography', 'area', 'ol troed', 'ardal'],
  statutory: ['statutory', 'statutory status', 'statutory partnership', 'is it statutory', 'statudol', 'statws statudol'],
  goodPractice: ['good practice', 'deemed good practice', 'arfer da', 'ystyrir yn arfer da'],
  grantFunded: ['grant funded', 'collaboration funding from the welsh government', 'welsh government funding', 'collaboration grant', 'cyllid cydweithredu gan lywodraeth cymru'],
  reasons: ['reasons', 'reason for partnership', 'reasons for working together', 'reason for working together', 'rhesymau', 'rhesymau dros gydweithio'],
  entered: ['why the council entered', 'why entered', 'reason for entering', 'pam yr ymunodd y cyngor'],
  priorities: ['priorities', 'priorities served', 'priority', 'corporate priority', 'corporate priorities', 'link to priorities', 'blaenoriaethau', 'blaenoriaethau a wasanaethir'],
  leadOfficer: ['lead officer', 'responsible officer', 'officer responsible', 'officer', 'contact officer', 'council officer', 'lead council officer', 'owner', 'swyddog arweiniol', 'swyddog cyfrifol', 'officer lead', 'named officer'],
  sponsoringOfficer: ['sponsoring officer', 'sponsor', 'head of service', 'senior responsible officer', 'sro', 'swyddog noddi'],
  leadOrganisation: ['led by', 'lead organisation', 'lead partner', 'lead body', 'lead agency', 'sefydliad arweiniol', 'prif bartner', 'arweinir gan'],
  annualContribution: ['the council’s money a year', 'annual contribution', 'council contribution', 'contribution', 'financial contribution', 'council’s contribution', 'contribution grant', 'grant', 'contribution revenue', 'revenue', 'cost to council', 'annual cost', 'cyfraniad', 'cyfraniad blynyddol', 'council contribution grant', 'council contribution revenue', 'contribution a year', 'arian y cyngor y flwyddyn', 'our contribution', 'our annual contribution'],
  inKind: ['the council’s contribution in kind a year', 'in kind', 'contribution in kind', 'in kind contribution', 'mewn nwyddau', 'council contribution in kind', 'council contribution kind', 'cyfraniad y cyngor mewn nwyddau y flwyddyn'],
  staffDays: ['staff days a year', 'staff days', 'staff time', 'days a year', 'officer days', 'diwrnodau staff', 'diwrnodau staff y flwyddyn'],
  totalBudget: ['the partnership’s whole budget a year', 'total budget', 'budget', 'partnership budget', 'total partnership budget', 'cyfanswm y gyllideb', 'cyllideb', 'cyllideb gyfan y bartneriaeth y flwyddyn'],
  start: ['start', 'start date', 'date created', 'date established', 'date started', 'established', 'commenced', 'commencement date', 'from', 'dechrau', 'dyddiad dechrau', 'dyddiad sefydlu', 'date commenced', 'date of establishment', 'year established', 'date set up', 'since'],
  plannedEnd: ['planned end', 'end date', 'end', 'expiry date', 'expires', 'until', 'to', 'dyddiad gorffen', 'diwedd', 'diwedd arfaethedig', 'runs to', 'runs until', 'finish date'],
  closed: ['closed on', 'date closed', 'closed', 'dyddiad cau', 'caewyd ar'],
  website: ['website', 'web site', 'web address', 'url', 'link', 'gwefan'],
  members: ['partner organisations', 'partners', 'members', 'partner organisation', 'other partners', 'partner bodies', 'membership', 'organisations', 'organisations involved', 'partneriaid', 'aelodau', 'sefydliadau partner', 'partners involved', 'partner agencies', 'key partners', 'bodies involved', 'other organisations', 'other organisations involved']
};
