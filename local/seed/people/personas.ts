import { Role } from '../../tenant/directory/person';

/**
 * One person a role to sign in as, by mail. They work together: the lead officer's Head of Service and
 * Executive Director are the head and the director below.
 */
export const personas = {
  staff: 'sian.llewellyn@cwmonnen.example',
  leadOfficer: 'mark.obrien@cwmonnen.example',
  headOfService: 'carys.bowen@cwmonnen.example',
  executiveDirector: 'llyr.vaughan@cwmonnen.example',
  policyUnit: 'nia.rhydderch@cwmonnen.example',
  panel: 'gwyneth.pryce@cwmonnen.example',
  owner: 'tomasz.zielinski@cwmonnen.example'
} as const satisfies Record<Role, string>;
