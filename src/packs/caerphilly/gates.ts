import { Gate } from '../../domain/protocol/protocol';

/** The document has no gate. This one is ours: as accountable body the council answers for other people's money. */
export const gates: readonly Gate[] = [
  {
    code: 'section151',
    form: 'checklist',
    title: { en: 'The Section 151 Officer has to agree first', cy: 'Rhaid i’r Swyddog Adran 151 gytuno yn gyntaf' },
    because: {
      en: 'The council would be accountable body, and would owe the funder what a partner spends wrongly.',
      cy: 'Y cyngor fyddai’r corff atebol, a byddai mewn dyled i’r cyllidwr am yr hyn y mae partner yn ei wario’n anghywir.'
    },
    blocks: { question: 'accountableBody', is: ['yes'] },
    lifted: { all: [{ question: 'section151View', is: ['agrees'] }, { question: 'section151Evidence', answered: true }] },
    liftedBy: [{
      role: 'section151Officer',
      how: { en: 'by agreeing in writing; put that with this form', cy: 'drwy gytuno’n ysgrifenedig; rhowch hynny gyda’r ffurflen hon' }
    }],
    source: { needs: ['K1'], ours: true }
  }
];
