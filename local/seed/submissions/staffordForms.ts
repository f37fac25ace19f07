import { ActionRecord } from '../actions/actionRecord';
import { personas } from '../people/personas';
import { FormRecord } from './formRecord';

/** What was begun under Stafford’s protocol since it came into force, three days before the anchor day. */
export const staffordForms: readonly FormRecord[] = [
  {
    key: 'staffordGritters', partnership: 'P-0088', form: 'screening', pack: 'stafford', begun: '2026-11-13', concluded: '2026-11-13',
    said: {
      ideaName: { text: 'Sharing of gritters with the farmers (Blaen-y-gelyn)' }, challenge: { text: 'Two lanes above the village are cut off for days each winter, and three farms have ploughs.' },
      arrangement: 'partnership', signs: ['independent', 'commonGoal', 'jointProgramme', 'sharedInformation'],
      whyEnter: 'ownWill', necessary: ['community'], ourPart: 'contribute', localMatter: 'yes', canResource: 'yes', lostOtherwise: ['nothing'], representativeWould: 'deliver'
    }
  },
  {
    key: 'staffordRoofs', partnership: 'P-0086', form: 'screening', officer: personas.leadOfficer, pack: 'stafford', begun: '2026-11-13',
    said: {
      ideaName: { text: 'Community Energy: solar roofs on schools' }, challenge: { text: 'Eleven schools have flat roofs and rising bills; a community company would put panels on them and sell the power.' },
      arrangement: 'partnership', signs: ['independent', 'commonGoal', 'newStructure', 'pooledRisk'], whyEnter: 'ownWill', necessary: ['expertise', 'betterValue'], ourPart: 'contribute'
    }
  },
  {
    key: 'staffordInsight', partnership: 'P-0080', form: 'checklist', officer: personas.leadOfficer, pack: 'stafford', begun: '2026-11-13',
    said: {
      partnershipName: { text: 'Shared Data and Insight Team' }, improvement: { text: 'Three bodies stop counting the same people three times over, and see earlier who needs help.' }, statutory: 'no', councilRole: 'major', accountableBody: 'no',
      moneyAYear: { pounds: 55_000 }, councillors: { number: 0 }, officers: { number: 3 }, officerDays: { number: 120 }, resourced: 'unknown', beyondDelegation: 'no',
      addedValue: { choice: 'yes', comment: 'None of the three may see the others’ records alone.' }, sameRemit: 'no', informationSharing: { choice: 'no', comment: 'The health board’s lawyers have the draft.' }, exitPlan: 'unknown'
    }
  }
];

export const actionsOfStaffordForms: readonly ActionRecord[] = [
  {
    text: 'Agree with the health board’s lawyers how records are shared', partnership: 'P-0080', owner: personas.leadOfficer, since: '2026-11-13', due: '2026-12-18', from: { form: 'staffordInsight', question: 'informationSharing' }
  }
];
