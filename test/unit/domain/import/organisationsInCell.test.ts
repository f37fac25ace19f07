import { organisationsInCell } from '../../../../src/domain/import/organisationsInCell';
import { indexOrganisations } from '../../../../src/domain/organisation/organisationIndex';

const index = indexOrganisations(['Care, Repair and Support', 'Health and Safety Executive', 'Canal Trust', 'Hafren Valleys Police'].map((name, at) => ({ id: at + 1, name, reference: `O-000${at + 1}`, significant: false })));

test.each([
  ['Canal Trust; Hafren Valleys Police', ['Canal Trust', 'Hafren Valleys Police']],
  ['Canal Trust\r\nHafren Valleys Police\n', ['Canal Trust', 'Hafren Valleys Police']],
  ['• Canal Trust • Somebody', ['Canal Trust', 'Somebody']],
  ['1. Canal Trust\n2) Somebody', ['Canal Trust', 'Somebody']],
  ['Canal Trust, Somebody, and Hafren Valleys Police.', ['Canal Trust', 'Somebody', 'Hafren Valleys Police']],
  ['Canal Trust and Hafren Valleys Police', ['Canal Trust', 'Hafren Valleys Police']],
  ['Canal Trust / Hafren Valleys Police', ['Canal Trust', 'Hafren Valleys Police']],
  ['Care, Repair and Support; Health & Safety Executive', ['Care, Repair and Support', 'Health & Safety Executive']],
  ['Somebody and Company', ['Somebody and Company']],
  ['Waste, Ltd', ['Waste, Ltd']],
  ['Canal Trust; CANAL TRUST', ['Canal Trust']],
  [' ;, ', []]
])('“%s” names %j', (text, names) => expect(organisationsInCell(text, index)).toEqual(names));
