import { Route } from '../../domain/protocol/protocol';
import { sources } from './sources';

/** Appendix B and Section 7: assessed, then the Head of Service, then the Executive Director; the management group is told. */
export const routes: readonly Route[] = [
  {
    code: 'checklistSignOff',
    form: 'checklist',
    steps: [
      { code: 'assessment', role: 'assessor', title: { en: 'Assessment' }, namedBy: 'assessedBy', dueInWorkingDays: 5, source: sources.checklistSignOff },
      { code: 'headOfService', role: 'headOfService', title: { en: 'Head of Service' }, dueInWorkingDays: 5, source: sources.checklistSignOff },
      { code: 'executiveDirector', role: 'executiveDirector', title: { en: 'Executive Director’s sign-off' }, dueInWorkingDays: 10, source: sources.signOff }
    ],
    noted: ['managementTeam']
  }
];
