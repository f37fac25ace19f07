import { SignificanceRule } from '../../domain/protocol/significance';

const ours = { needs: ['K1'], ours: true } as const;

/** The document speaks of significance and does not say what it is: these rules are ours, and a council sets its own. */
export const significance: readonly SignificanceRule[] = [
  {
    code: 'decisive',
    shape: 'anyOf',
    criteria: [
      { code: 'statutory', when: { question: 'statutory', is: ['yes'] }, text: { en: 'it is statutory', cy: 'mae’n statudol' } },
      {
        code: 'grantFunded',
        when: { question: 'grantFunded', is: ['yes'] },
        text: { en: 'it gets Welsh Government money for collaborating', cy: 'mae’n cael arian gan Lywodraeth Cymru am gydweithio' }
      },
      {
        code: 'leadsAndAnswers',
        when: { all: [{ question: 'councilRole', is: ['lead'] }, { question: 'accountableBody', is: ['yes'] }] },
        text: { en: 'the council leads it and is its accountable body', cy: 'y cyngor sy’n ei harwain ac yn gorff atebol iddi' }
      }
    ],
    source: ours
  },
  {
    code: 'money',
    shape: 'threshold',
    question: 'moneyAYear',
    text: { en: 'The council’s money a year', cy: 'Arian y cyngor y flwyddyn' },
    limits: [
      { from: '2014-07-01', over: 25_000_00 },
      { from: '2025-04-01', over: 30_000_00 }
    ],
    source: ours
  },
  {
    code: 'severalSigns',
    shape: 'atLeast',
    count: 2,
    criteria: [
      { code: 'goodPractice', when: { question: 'goodPractice', is: ['yes'] }, text: { en: 'it is held to be good practice', cy: 'ystyrir ei bod yn arfer da' } },
      {
        code: 'beyondGwent',
        when: { question: 'footprint', is: ['southEastWales', 'southWales', 'allWales'] },
        text: { en: 'it reaches beyond Gwent', cy: 'mae’n ymestyn y tu hwnt i Went' }
      },
      { code: 'staffTime', when: { question: 'staffDays', over: 60 }, text: { en: 'staff give more than 60 days a year', cy: 'mae staff yn rhoi mwy na 60 diwrnod y flwyddyn' } },
      { code: 'severeHarm', when: { question: 'harmIfItFails', is: ['severe'] }, text: { en: 'its failure would do severe harm', cy: 'byddai ei methiant yn gwneud niwed difrifol' } },
      { code: 'constitution', when: { question: 'constitutionChange', is: ['yes'] }, text: { en: 'the constitution has to change for it', cy: 'rhaid newid y cyfansoddiad ar ei chyfer' } }
    ],
    source: ours
  }
];
