import { ReportOutline } from '../../domain/protocol/protocol';
import { sources } from './sources';

/** The document says which reports there are. Their headings are ours. */
export const reports: readonly ReportOutline[] = [
  {
    code: 'cabinetAuthority',
    title: { en: 'Powers for a partnership’s representative' },
    to: ['cabinet'],
    headings: [
      { code: 'partnership', text: { en: 'The partnership and what it is for' } },
      { code: 'powers', text: { en: 'The powers that are needed, and why' } },
      { code: 'limits', text: { en: 'Their limits, and how their use is reported' } },
      { code: 'money', text: { en: 'What it costs' } },
      { code: 'risks', text: { en: 'Risks of giving and of not giving them' } },
      { code: 'recommendation', text: { en: 'What Cabinet is asked to decide' } }
    ],
    source: sources.authority
  },
  {
    code: 'managementGroup',
    title: { en: 'Checklists for the management group' },
    to: ['managementTeam'],
    headings: [
      { code: 'decided', text: { en: 'What was decided' } },
      { code: 'gaps', text: { en: 'Gaps and actions' } },
      { code: 'costs', text: { en: 'Money and days' } },
      { code: 'problems', text: { en: 'Where the portfolio is under strain' } }
    ],
    source: sources.signOff
  },
  {
    code: 'annualReport',
    title: { en: 'Partnerships in the annual report' },
    to: ['cabinet'],
    headings: [
      { code: 'outcomes', text: { en: 'What partnerships achieved' } },
      { code: 'priorities', text: { en: 'Which priorities they served' } },
      { code: 'resources', text: { en: 'What the council put in' } },
      { code: 'next', text: { en: 'What comes next' } }
    ],
    source: sources.annualReport
  }
];
