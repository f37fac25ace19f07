import { FormDefinition } from '../../../domain/protocol/form';
import { sources } from '../sources';
import { componentsSection } from './components';
import { evidence } from './evidence';
import { head } from './head';
import { resources } from './resources';
import { standing } from './standing';
import { why } from './why';

/** The two factors of the framework, considered at Head of Service level before the council enters: reasons and essential components. */
export const checklist: FormDefinition = {
  code: 'checklist',
  purpose: 'checklist',
  title: { en: 'Checklist for a partnership or collaboration', cy: 'Rhestr wirio partneriaeth neu gydweithrediad' },
  introduction: {
    en: 'About 30 minutes. It shows why the council should take part and what is still missing. What you type is kept, so you can stop and come back.',
    cy: 'Tua 30 munud. Mae’n dangos pam y dylai’r cyngor gymryd rhan a beth sydd ar goll o hyd. Cedwir yr hyn a deipiwch, felly gallwch stopio a dod yn ôl.'
  },
  source: { ...sources.components, needs: ['C5', 'C6'] },
  sections: [head, why, standing, resources, componentsSection, evidence]
};
