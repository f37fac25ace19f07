import { FormDefinition } from '../../../domain/protocol/form';
import { sources } from '../sources';
import { authority } from './authority';
import { caseSection } from './case';
import { contribution } from './contribution';
import { evidence } from './evidence';
import { features } from './features';
import { foundationsSection } from './foundations';
import { head } from './head';

/** Appendix B, before the council sets up or joins a partnership; with the basic features of Section 3. */
export const checklist: FormDefinition = {
  code: 'checklist',
  purpose: 'checklist',
  title: { en: 'Partnership checklist' },
  introduction: {
    en: 'About 30 minutes. It shows whether this partnership is right for the council and whether it starts on firm ground. What you type is kept, so you can stop and come back.'
  },
  source: sources.checklist,
  sections: [head, caseSection, features, contribution, foundationsSection, authority, evidence]
};
