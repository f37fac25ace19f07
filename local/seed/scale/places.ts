import { localities } from '../council/place';

/** Where an enlarged council's entries and organisations are, with the footprint (C4) that follows. */
export interface Place {
  readonly name: string;
  readonly footprint: 'County borough' | 'Gwent' | 'South East Wales' | 'South Wales' | 'All Wales';
}

const valleys = [
  'Upper Onnen Valley', 'Lower Onnen Valley', 'Gelyn Valley', 'Carn Valley', 'Mynydd Llwyd', 'North Cwm Onnen', 'South Cwm Onnen', 'East Cwm Onnen', 'West Cwm Onnen', 'Greater Tref Onnen'
];
const wider = ['Hafren Valleys', 'Five Councils', 'Hafren and Coast', 'Onnen and Rhedyn', 'Glyn Rhedyn and Cwm Onnen', 'Aberlas and Valleys', 'Heads of the Hafren', 'Lower Hafren', 'Hafren Levels', 'Dorlan and Onnen'];
const capital = ['Capital Region', 'South East', 'Ten Councils', 'Porth Halen and Valleys', 'Coast and Valleys'];

export const places: readonly Place[] = [
  ...[...localities, ...valleys].map(name => ({ name, footprint: 'County borough' as const })),
  ...wider.map(name => ({ name, footprint: 'Gwent' as const })),
  ...capital.map(name => ({ name, footprint: 'South East Wales' as const })),
  { name: 'South Wales', footprint: 'South Wales' },
  { name: 'South Wales Valleys', footprint: 'South Wales' },
  { name: 'All Wales', footprint: 'All Wales' },
  { name: 'National', footprint: 'All Wales' }
];
