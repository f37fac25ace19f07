import { ReportOutline } from '../../domain/protocol/protocol';
import { sources } from './sources';

const list = { code: 'list', text: { en: 'The list, and what changed in it', cy: 'Y rhestr, a beth sydd wedi newid ynddi' } } as const;
const benefits = { code: 'benefits', text: { en: 'What local people gained', cy: 'Beth a enillodd pobl leol' } } as const;
const governance = { code: 'governance', text: { en: 'How sound the governance is', cy: 'Pa mor gadarn yw’r llywodraethu' } } as const;
const actions = { code: 'actions', text: { en: 'Actions: done, open, late', cy: 'Camau gweithredu: wedi’u gwneud, ar agor, yn hwyr' } } as const;
const next = { code: 'next', text: { en: 'What comes next', cy: 'Beth sydd nesaf' } } as const;

/** The document says which reports go to whom. Their headings are ours. */
export const reports: readonly ReportOutline[] = [
  {
    code: 'quarterlyList',
    title: { en: 'List of partnerships and collaborations', cy: 'Rhestr partneriaethau a chydweithrediadau' },
    to: ['reviewPanel', 'programmeBoard'],
    headings: [list, actions],
    source: sources.quarterlyList
  },
  {
    code: 'governanceCheck',
    title: { en: 'Governance arrangements checked', cy: 'Trefniadau llywodraethu a wiriwyd' },
    to: ['reviewPanel', 'programmeBoard', 'managementTeam', 'auditCommittee'],
    headings: [
      { code: 'selected', text: { en: 'Which were chosen, and why', cy: 'Pa rai a ddewiswyd, a pham' } },
      governance,
      { code: 'scrutiny', text: { en: 'Whether scrutiny can hold them to account', cy: 'A all craffu eu dwyn i gyfrif' } },
      actions
    ],
    source: sources.governanceCheck
  },
  {
    code: 'scrutiny',
    title: { en: 'Partnership work: report to scrutiny', cy: 'Gwaith partneriaeth: adroddiad i graffu' },
    to: ['scrutiny'],
    headings: [benefits, governance, next],
    source: sources.actionPlan
  },
  {
    code: 'cabinet',
    title: { en: 'Partnership work: report to Cabinet', cy: 'Gwaith partneriaeth: adroddiad i’r Cabinet' },
    to: ['cabinet'],
    headings: [benefits, governance, { code: 'decisions', text: { en: 'What Cabinet is asked to decide', cy: 'Yr hyn y gofynnir i’r Cabinet ei benderfynu' } }],
    source: sources.actionPlan
  },
  {
    code: 'yearly',
    title: { en: 'Partnership work in the year', cy: 'Gwaith partneriaeth yn ystod y flwyddyn' },
    to: ['auditCommittee', 'annualReviewPanel'],
    headings: [list, benefits, governance, actions, next],
    source: sources.monitoring
  }
];
