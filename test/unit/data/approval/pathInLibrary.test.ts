import { pathInLibrary } from '../../../../src/data/approval/pathInLibrary';

const site = 'https://council.example/sites/partnerships';
const library = `${site}/GovernanceDocuments`;

it.each<[string, string, string | undefined]>([
  ['by its name', `${library}/June%20minutes.pdf`, 'June minutes.pdf'],
  ['in a folder', `${library}/Minutes/2026/June.pdf`, 'Minutes/2026/June.pdf'],
  ['in other capitals', `${site}/governancedocuments/June.pdf`, 'June.pdf'],
  ['with an encoded library', `${site}/%47overnanceDocuments/June.pdf`, 'June.pdf'],
  ['from the root of the host', '/sites/partnerships/GovernanceDocuments/June.pdf', 'June.pdf'],
  ['to be opened in the browser', `${library}/Plan.docx?web=1`, 'Plan.docx'],
  ['of a page of the library', `${library}/Forms/AllItems.aspx?id=1`, undefined],
  ['of another library', `${site}/Shared/June.pdf`, undefined],
  ['out of the library and into another', `${library}/../Shared/June.pdf`, undefined],
  ['of another site', 'https://council.example/sites/other/GovernanceDocuments/June.pdf', undefined],
  ['of another host', 'https://elsewhere.example/sites/partnerships/GovernanceDocuments/June.pdf', undefined],
  ['that is none', 'https://', undefined]
])('an address %s', (_, address, path) => {
  expect(pathInLibrary(site, address)).toBe(path);
});

it.each([
  ['with half an encoded letter', `${library}/100%.pdf`],
  ['with encoded dots that lead out', `${library}/..%2F..%2FShared/June.pdf`],
  ['of the library itself', `${library}/`],
  ['with a folder without a name', `${library}//June.pdf`]
])('no file has an address %s', (_, address) => {
  expect(() => pathInLibrary(site, address)).toThrow(expect.objectContaining({ kind: 'notFound' }));
});
