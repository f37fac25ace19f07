import type { Protocol, Term } from '../../domain/protocol/protocol';
import { roleText } from '../../loc/approvals/roles';
import type { Language } from '../../loc/wording';
import { packTextIn } from '../questionForm/packTextIn';

/** What this council calls the role, where its protocol is at hand. */
export function roleName(role: Term, protocol: Pick<Protocol, 'terms'> | undefined, language: Language): string {
  const term = protocol?.terms[role];
  return term === undefined || (language === 'cy' && term.cy === undefined) ? roleText(role, language) : packTextIn(term, language).text;
}
