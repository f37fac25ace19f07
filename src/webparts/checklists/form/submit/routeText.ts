import { ApprovalStep } from '../../../../domain/approval/approvalStep';
import { Protocol, Route } from '../../../../domain/protocol/protocol';
import { dayText } from '../../../../loc/calendar';
import { submittingWords } from '../../../../loc/submitting';
import { fill, Language } from '../../../../loc/wording';
import { roleName } from '../../../../ui/approval/roleName';

/**
 * Who decides, one after the other.
 * @param steps as they would be opened; absent: it is not known who holds the roles.
 */
export function routeText(protocol: Protocol, route: Route, steps: readonly ApprovalStep[] | undefined, language: Language): string {
  const words = submittingWords(language);
  return route.steps.map(({ role }, at) => {
    const step = steps?.[at];
    const name = roleName(role, protocol, language);
    const who = step === undefined ? name : step.state === 'Open' && step.holder !== undefined ? fill(words.personInRole, step.holder.name, name) : fill(words.roleOpen, name);
    return at === 0 && step !== undefined ? fill(words.decidesFirst, who, dayText(step.due, language)) : fill(at === 0 ? words.decidesFirstWhenever : words.decidesNext, who);
  }).join(' ');
}
