/** The council that this is all about. It does not exist, nor do its towns and neighbours. */
export const council = {
  name: 'Cwm Onnen County Borough Council',
  nameCy: 'Cyngor Bwrdeistref Sirol Cwm Onnen',
  mailDomain: 'cwmonnen.example',
  town: 'Tref Onnen'
} as const;

/** Its towns and villages, largest first; as town and community councils know them. */
export const localities = [
  'Tref Onnen', 'Abergelyn', 'Pont-yr-onnen', 'Blaen-y-gelyn', 'Pen-y-bont Isaf', 'Tŷ-coed', 'Llanfair-y-waun', 'Rhiwgoch',
  'Pentre-llwyd', 'Gelli-wen', 'Capel Onnen', 'Maes-y-grug', 'Nant-y-felin', 'Llwyn-y-gelyn', 'Bryn Llŷr', 'Waunfelen',
  'Cwm Siôn', 'Troed-y-garn', 'Melin-fach', 'Llanonnen', 'Hendre Isaf', 'Tir-y-felin Uchaf', 'Darren-lwyd', 'Glan-yr-afon',
  'Pwll-y-garreg', 'Castell Gwyn', 'Ynys-y-grug', 'Ffos-y-gelyn', 'Coed-y-brain Isaf', 'Craig-yr-onnen'
] as const;
