import { Section } from '../../../domain/protocol/form';
import { asOptions } from '../../common/asOptions';
import { reasons } from '../reasons';
import { sources } from '../sources';
import { necessaryCases } from './necessaryCases';
import { isOne } from './tests';

/** Sections 5 and 8 and the policy statement: why the council would join, whether it can, and what it would lose if it did not. */
export const invitation: Section = {
  code: 'invitation',
  title: { en: 'Should the council take part?' },
  when: isOne,
  questions: [
    {
      code: 'whyEnter',
      kind: 'choice',
      text: { en: 'What draws the council in?' },
      source: sources.whyEntered,
      required: true,
      options: asOptions(reasons),
      fills: 'entered'
    },
    {
      code: 'necessary',
      kind: 'several',
      text: { en: 'Which of these cases is it?' },
      guidance: { en: 'The council’s policy names five cases in which it needs a partnership.' },
      source: sources.policy,
      required: true,
      options: [
        ...necessaryCases,
        { code: 'none', text: { en: 'None of these' } }
      ]
    },
    {
      code: 'ourPart',
      kind: 'choice',
      text: { en: 'What is the council wanted for?' },
      source: sources.policy,
      required: true,
      options: [
        { code: 'contribute', text: { en: 'To do or give something that matters to it' } },
        { code: 'courtesy', text: { en: 'It was polite to ask us' } },
        { code: 'standing', text: { en: 'Our name makes the group look good' } },
        { code: 'feedback', text: { en: 'To answer at once if our subject ever comes up' } },
        { code: 'unclear', text: { en: 'We cannot tell, or cannot see what it has to do with our priorities' } }
      ]
    },
    {
      code: 'localMatter',
      kind: 'yesNo',
      text: { en: 'Is it only about one town or village, and mostly not about what the council does?' },
      source: sources.policy,
      required: true,
      adverse: { answers: [] }
    },
    {
      code: 'canResource',
      kind: 'choice',
      text: { en: 'Can the council give the time, assets, knowledge and money that it takes?' },
      source: sources.policy,
      required: true,
      options: [
        { code: 'yes', text: { en: 'Yes' } },
        { code: 'partly', text: { en: 'Some of it' } },
        { code: 'no', text: { en: 'No' } },
        { code: 'unknown', text: { en: 'I have to find out' } }
      ]
    },
    {
      code: 'cannotGive',
      kind: 'several',
      text: { en: 'What could it not give?' },
      source: sources.policy,
      required: true,
      when: { question: 'canResource', is: ['partly', 'no'] },
      options: [
        { code: 'time', text: { en: 'Time' } },
        { code: 'assets', text: { en: 'Assets: buildings, land, equipment' } },
        { code: 'knowledge', text: { en: 'Knowledge or skills' } },
        { code: 'money', text: { en: 'Money' } }
      ]
    },
    {
      code: 'lostOtherwise',
      kind: 'several',
      text: { en: 'What might the council lose by staying out?' },
      source: sources.notJoining,
      required: true,
      options: [
        { code: 'funding', text: { en: 'Money from outside' } },
        { code: 'skills', text: { en: 'Knowledge and skills that others have' } },
        { code: 'learning', text: { en: 'The chance to learn from others' } },
        { code: 'nothing', text: { en: 'Nothing that I can think of' } }
      ]
    },
    {
      code: 'lossWeight',
      kind: 'scale',
      text: { en: 'How badly would that hurt?' },
      source: { needs: ['S5'], ours: true },
      required: true,
      when: { question: 'lostOtherwise', is: ['funding', 'skills', 'learning'] },
      scale: 'weight',
      adverse: { answers: [] }
    },
    {
      code: 'representativeWould',
      kind: 'choice',
      text: { en: 'What would our representative do there?' },
      guidance: { en: 'This decides at which level the council should be represented.' },
      source: { paragraph: 'Section 7', needs: ['S5'] },
      required: true,
      options: [
        { code: 'commit', text: { en: 'Promise money, or decide on policy' } },
        { code: 'deliver', text: { en: 'Plan and run the work with partners' } },
        { code: 'listen', text: { en: 'Hear what others do and say what we do' } }
      ]
    }
  ]
};
