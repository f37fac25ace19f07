export const roles = ['staff', 'leadOfficer', 'headOfService', 'executiveDirector', 'policyUnit', 'panel', 'owner'] as const;
export type Role = (typeof roles)[number];

/** Somebody of the council, as Entra knows them. */
export interface Person {
  readonly oid: string;
  readonly mail: string;
  /** Where it is not the mail address. */
  readonly signInName?: string;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  readonly service: string;
  readonly directorate: string;
  readonly roles: readonly Role[];
  readonly managerOid?: string;
  readonly language: 'en' | 'cy';
  readonly enabled: boolean;
  /** When their account was made, UTC; long ago when absent. */
  readonly createdAt?: string;
}
