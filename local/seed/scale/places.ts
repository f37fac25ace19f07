import { localities } from '../council/place';

/** Where an enlarged council's entries and organisations are, with the footprint (C4) that follows. */
export interface Place {
  readonly name: string;
  readonly nameCy: string;
  readonly footprint: 'County borough' | 'Gwent' | 'South East Wales' | 'South Wales' | 'All Wales';
}

const valleys = [
  ['Upper Onnen Valley', 'Dyffryn Onnen Uchaf'], ['Lower Onnen Valley', 'Dyffryn Onnen Isaf'], ['Gelyn Valley', 'Dyffryn Gelyn'], ['Carn Valley', 'Dyffryn Carn'], ['Mynydd Llwyd', 'Mynydd Llwyd'],
  ['North Cwm Onnen', 'Gogledd Cwm Onnen'], ['South Cwm Onnen', 'De Cwm Onnen'], ['East Cwm Onnen', 'Dwyrain Cwm Onnen'], ['West Cwm Onnen', 'Gorllewin Cwm Onnen'], ['Greater Tref Onnen', 'Tref Onnen a’r Cylch']
] as const;
const gwent = [
  ['Hafren Valleys', 'Cymoedd Hafren'], ['Five Councils', 'Y Pum Cyngor'], ['Hafren and Coast', 'Hafren a’r Arfordir'], ['Onnen and Rhedyn', 'Onnen a Rhedyn'], ['Glyn Rhedyn and Cwm Onnen', 'Glyn Rhedyn a Chwm Onnen'],
  ['Aberlas and Valleys', 'Aberlas a’r Cymoedd'], ['Heads of the Hafren', 'Blaenau Hafren'], ['Lower Hafren', 'Hafren Isaf'], ['Hafren Levels', 'Gwastadeddau Hafren'], ['Dorlan and Onnen', 'Y Dorlan ac Onnen']
] as const;
const southEast = [
  ['Capital Region', 'Y Brifddinas-ranbarth'], ['South East', 'Y De-ddwyrain'], ['Ten Councils', 'Y Deg Cyngor'], ['Porth Halen and Valleys', 'Porth Halen a’r Cymoedd'], ['Coast and Valleys', 'Yr Arfordir a’r Cymoedd']
] as const;
const south = [['South Wales', 'De Cymru'], ['South Wales Valleys', 'Cymoedd De Cymru']] as const;
const all = [['All Wales', 'Cymru Gyfan'], ['National', 'Cenedlaethol']] as const;

/** In the county borough. */
export const localPlaces: readonly Place[] = placesIn('County borough', [...localities.map(name => [name, name] as const), ...valleys]);

export const places: readonly Place[] = [
  ...localPlaces, ...placesIn('Gwent', gwent), ...placesIn('South East Wales', southEast), ...placesIn('South Wales', south), ...placesIn('All Wales', all)
];

function placesIn(footprint: Place['footprint'], names: readonly (readonly [name: string, nameCy: string])[]): Place[] {
  return names.map(([name, nameCy]) => ({ name, nameCy, footprint }));
}
