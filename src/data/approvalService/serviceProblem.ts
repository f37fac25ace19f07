/**
 * Why the approval service did not do what was asked.
 * - `notSetUp`: the site does not say where the service is
 * - `noToken`: Entra gave no token for it: its permission is not approved, or the sign-in has run out
 * - `unreachable`: no answer, or none of the service's; what was asked may have been done all the same
 * - `refused`: its own answer, with a code
 */
export type ServiceProblemKind = 'notSetUp' | 'noToken' | 'unreachable' | 'refused';

export interface ServiceProblemDetail {
  readonly status?: number;
  /** As docs/service.md lists them. */
  readonly code?: string;
  /** In plain English, from the service. */
  readonly detail?: string;
  /** Finds the request in the service's log. */
  readonly trace?: string;
  /** Who decided before. */
  readonly byName?: string;
  /** Codes of questions or gates that keep a form. */
  readonly questions?: readonly string[];
  readonly gates?: readonly string[];
}

export class ServiceProblem extends Error {
  public constructor(public readonly kind: ServiceProblemKind, public readonly detail: ServiceProblemDetail = {}) {
    super(detail.detail ?? kind);
    this.name = 'ServiceProblem';
  }
}

/** Whether the service does not go on because the record of what was decided is damaged. Seals, which pages cannot check, are among what it looks at. */
export function isChainBroken(error: unknown): boolean {
  return error instanceof ServiceProblem && error.detail.code === 'chainBroken';
}
