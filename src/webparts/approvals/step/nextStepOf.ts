import type { StepToRead } from '../../../data/approval/stepToRead';
import type { Language } from '../../../loc/wording';
import { packTextIn } from '../../../ui/questionForm/packTextIn';

/** What the step after this one is called; nothing when this is the last. */
export function nextStepOf({ content, protocol, step }: StepToRead, language: Language): string | undefined {
  const route = protocol?.routes.find(({ code }) => code === content?.route);
  const next = route?.steps.find((_, at) => at === step.position);
  return next && packTextIn(next.title, language).text;
}
