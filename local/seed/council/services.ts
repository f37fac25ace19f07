/** The council's services and the directorate that each belongs to (choices of the Partnerships list). */
export const directorateOf = {
  'Adult Social Care': 'Social Services and Housing',
  "Children's Services": 'Social Services and Housing',
  'Communities and Regeneration': 'Economy and Environment',
  'Customer and Digital Services': 'Corporate Services',
  'Democratic Services': 'Corporate Services',
  'Education Planning and Strategy': 'Education',
  'Environmental Health and Trading Standards': 'Economy and Environment',
  Finance: 'Corporate Services',
  'Highways and Transport': 'Economy and Environment',
  Housing: 'Social Services and Housing',
  'Learning, Inclusion and Culture': 'Education',
  'Legal and Governance': 'Corporate Services',
  'People Services': 'Corporate Services',
  'Planning and Building Control': 'Economy and Environment',
  'Public Protection': 'Economy and Environment',
  'Sport, Leisure and Countryside': 'Economy and Environment',
  'Waste and Cleansing': 'Economy and Environment'
} as const;

export type Service = keyof typeof directorateOf;
export type Directorate = (typeof directorateOf)[Service];

export const services = Object.keys(directorateOf) as Service[];
