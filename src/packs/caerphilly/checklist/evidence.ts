import { Section } from '../../../domain/protocol/form';

const ours = { needs: ['C6'], ours: true } as const;

export const evidence: Section = {
  code: 'evidence',
  title: { en: 'Documents and data', cy: 'Dogfennau a data' },
  questions: [
    {
      code: 'dataSharing',
      kind: 'yesNo',
      text: { en: 'Is there an agreement on sharing personal data?', cy: 'A oes cytundeb ar rannu data personol?' },
      guidance: { en: 'If no personal data is shared, choose “Does not apply” and say so.', cy: 'Os na rennir data personol, dewiswch “Ddim yn berthnasol” a dywedwch hynny.' },
      source: ours,
      required: true,
      notApplicable: true,
      adverse: { answers: ['no', 'unknown'], action: { en: 'Agree with the data protection officer how personal data is shared', cy: 'Cytuno gyda’r swyddog diogelu data sut y rhennir data personol' } }
    },
    {
      code: 'documents',
      kind: 'document',
      text: { en: 'Which papers does it have?', cy: 'Pa bapurau sydd ganddi?' },
      guidance: {
        en: 'Link to where each is kept, or upload it: agreement, plan, risk register, exit plan.',
        cy: 'Rhowch ddolen i’r man lle cedwir pob un, neu lanlwythwch ef: cytundeb, cynllun, cofrestr risgiau, cynllun ymadael.'
      },
      source: ours,
      asks: ['signedOn', 'signedBy', 'expires']
    }
  ]
};
