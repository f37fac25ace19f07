import { Submission } from '../../../../src/domain/submission/submission';
import type { FormSources } from '../../../../src/ui/form/formContext';
import { FormSession, SessionPorts } from '../../../../src/webparts/checklists/form/formSession';
import { FormWork } from '../../../../src/webparts/checklists/form/formWork';

/** A screening that is open; a test states what matters to it. */
export function submissionOf(more: Partial<Submission> = {}): Submission {
  return {
    id: 1, restricted: false, version: '"1"', title: 'Screening: Canal', form: 'screening', protocol: 'little 1.0', state: 'Draft', changedAt: '2026-11-20T10:00:00Z', answers: {},
    assessments: { rules: [], assessments: [] }, ...more
  };
}

export function sessionOf(held: Partial<Submission> = {}, ports: Partial<SessionPorts> = {}): FormSession {
  return new FormSession(submissionOf(held), { save: () => new Promise(() => undefined), keep: () => undefined, changed: () => undefined, ...ports });
}

/** Nothing is looked up and nothing arrives, but for what a test says. */
export function workOf(more: Partial<FormWork> = {}): FormWork {
  const never = (): Promise<never> => new Promise(() => undefined);
  const sources: FormSources = { language: 'en', findPeople: never, takePerson: never, findOrganisations: never };
  return {
    today: '2026-11-20', go: () => undefined, subject: 'form 1', sources, officer: undefined, save: never, acceptAction: never, conclude: never, ahead: never, submit: never, withdraw: never, again: () => undefined, isAgain: false, discard: never, leave: () => undefined, left: () => undefined, print: () => undefined,
    begin: () => undefined, beginAgain: never, open: () => undefined, entryAddress: (reference) => `#${reference}`, courseAddress: '#course', ...more
  };
}
