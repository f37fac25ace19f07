export const profileNames = ['page', 'card'] as const;
export type ProfileName = (typeof profileNames)[number];

/** What a token must say to count. */
export interface TokenProfile {
  readonly name: ProfileName;
  readonly audience: string;
  /** Absent = none is asked for: whether Outlook's tokens have one, only a tenant can tell. */
  readonly scope?: string;
  /** Application ids. */
  readonly clients: readonly string[];
}
