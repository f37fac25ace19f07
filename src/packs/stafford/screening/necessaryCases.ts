import { Option } from '../../../domain/protocol/packText';

/** Appendix A: five cases in which the council needs a partnership. */
export const necessaryCases: readonly Option[] = [
  { code: 'government', text: { en: 'The government requires it' } },
  { code: 'funder', text: { en: 'A funder gives money only to a partnership' } },
  { code: 'community', text: { en: 'Local people have said that it matters, and no organisation has it as its task' } },
  { code: 'expertise', text: { en: 'We lack the people, the knowledge or the skills to do it ourselves' } },
  { code: 'betterValue', text: { en: 'Doing it with others gives more for the money' } }
];
