import { Section } from '../../../domain/protocol/form';

/** Where the papers are, so that whoever assesses the answers can look. */
export const evidence: Section = {
  code: 'evidence',
  title: { en: 'Documents' },
  questions: [
    {
      code: 'documents',
      kind: 'document',
      text: { en: 'Which papers does it have?' },
      guidance: { en: 'Link to where each is kept, or upload it: terms of reference, agreement, plan, risk register, exit plan.' },
      source: { needs: ['S2', 'S6'], ours: true },
      asks: ['signedOn', 'signedBy', 'expires']
    }
  ]
};
