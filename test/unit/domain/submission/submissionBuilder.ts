import { Submission } from '../../../../src/domain/submission/submission';

/** A draft of the little pack's checklist; a test states what matters to it. */
export function submissionOf(more: Partial<Submission> = {}): Submission {
  return {
    id: 7, restricted: false, version: '"1"', title: 'Checklist: Canal', form: 'checklist', purpose: 'checklist', protocol: 'little 1.0', state: 'Draft', changedAt: '2026-04-01T09:00:00Z',
    answers: {}, assessments: { rules: [], assessments: [] }, ...more
  };
}
