import type { Protocol, Term } from '../../domain/protocol/protocol';
import type { Language } from '../../loc/wording';
import { packTextIn } from '../../ui/questionForm/packTextIn';
import { roleName } from '../../ui/approval/roleName';

/** What a step is called: its title in the protocol's route, or else the role that decides. @param step its code. */
export function stepText(protocol: Protocol | undefined, step: { readonly code: string; readonly role: Term }, language: Language): string {
  const title = protocol?.routes.flatMap(({ steps }) => steps).find(({ code }) => code === step.code)?.title;
  return title === undefined ? roleName(step.role, protocol, language) : packTextIn(title, language).text;
}
