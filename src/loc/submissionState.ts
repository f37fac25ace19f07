import { Bilingual, Language } from './wording';

const stateWording: Readonly<Record<string, Bilingual>> = {
  Draft: { en: 'draft', cy: 'drafft' },
  Concluded: { en: 'finished', cy: 'wedi gorffen' },
  Submitted: { en: 'submitted', cy: 'wedi’i chyflwyno' },
  Returned: { en: 'returned', cy: 'wedi’i dychwelyd' },
  Approved: { en: 'approved', cy: 'wedi’i chymeradwyo' },
  Rejected: { en: 'rejected', cy: 'wedi’i gwrthod' },
  Withdrawn: { en: 'withdrawn', cy: 'wedi’i thynnu’n ôl' }
};

/** A state that is none of ours shows as it is. */
export function stateText(state: string, language: Language): string {
  return stateWording[state]?.[language] ?? state;
}
