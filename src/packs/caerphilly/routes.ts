import { Route, RouteStep } from '../../domain/protocol/protocol';
import { sources } from './sources';

/** The framework sets its two factors at Head of Service level. The second step is ours. */
const steps: readonly RouteStep[] = [
  {
    code: 'headOfService',
    role: 'headOfService',
    title: { en: 'Head of Service', cy: 'Pennaeth Gwasanaeth' },
    dueInWorkingDays: 10,
    source: { ...sources.reasons, needs: ['C5', 'C6'] }
  },
  {
    code: 'executiveDirector',
    role: 'executiveDirector',
    title: { en: 'Executive Director', cy: 'Cyfarwyddwr Gweithredol' },
    dueInWorkingDays: 10,
    source: { needs: ['C5', 'C6'], ours: true }
  }
];

/** A significant one is told to the panel too, which selects from them for its governance checks. */
export const routes: readonly Route[] = [
  { code: 'significant', form: 'checklist', when: 'significant', steps, noted: ['managementTeam', 'reviewPanel'] },
  { code: 'other', form: 'checklist', steps, noted: ['managementTeam'] }
];
