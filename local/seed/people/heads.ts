import { Directorate, Service } from '../council/services';

/** Who heads each service, and who each directorate. Stable: the README, tests and later decisions name them. */
export const heads: Readonly<Record<Service, string>> = {
  'Adult Social Care': 'Meinir Tudor-Rees',
  "Children's Services": 'Gethin Pugh',
  'Communities and Regeneration': 'Yasmin Farooq',
  'Customer and Digital Services': 'Colin Brace',
  'Democratic Services': 'Delyth Ap Gwynfor',
  'Education Planning and Strategy': 'Robert Skinner',
  'Environmental Health and Trading Standards': 'Ceri-Anne Lloyd',
  Finance: 'Nkechi Adeyemi',
  'Highways and Transport': 'Trevor Maddocks',
  Housing: 'Carys Bowen',
  'Learning, Inclusion and Culture': 'Heledd Môn',
  'Legal and Governance': 'Jonathan Speake',
  'People Services': 'Lynne Arrowsmith',
  'Planning and Building Control': 'Gruffydd Ellis',
  'Public Protection': 'Rhiannon Castell',
  'Sport, Leisure and Countryside': 'Aled Wynne',
  'Waste and Cleansing': 'Marcia Dunne'
};

/** Headed a service before the present head, who took over the day after. */
export const formerHead = { name: 'Brian Treharne', service: 'Planning and Building Control', from: '2018-04-01', to: '2025-08-31' } as const satisfies { service: Service; [key: string]: string };

export const directors: Readonly<Record<Directorate, string>> = {
  'Corporate Services': 'Elizabeth Hargreaves',
  'Economy and Environment': 'Sundeep Gill',
  Education: 'Nerys Hopcyn',
  'Social Services and Housing': 'Llŷr Vaughan'
};
