import { listAddress } from '../../../../local/host/page/listPage';
import { sitePageAt } from '../../../../local/host/page/sitePages';

test.each([
  ['/sites/partnerships/Lists/Partnerships/AllItems.aspx', { root: '/sites/partnerships/Lists/Partnerships', view: 'AllItems' }],
  ['/sites/partnerships/Lists/PeopleRoles', { root: '/sites/partnerships/Lists/PeopleRoles', view: undefined }],
  ['/sites/partnerships/Lists/Partnerships/By%20service.aspx', { root: '/sites/partnerships/Lists/Partnerships', view: 'By service' }],
  ['/sites/partnerships/GovernanceDocuments', { root: '/sites/partnerships/GovernanceDocuments', view: undefined }],
  ['/sites/partnerships/governancedocuments/Forms/Expiring.aspx', { root: '/sites/partnerships/governancedocuments', view: 'Expiring' }],
  ['/sites/partnerships/GovernanceDocuments/Expiring.aspx', undefined],
  ['/sites/partnerships/Elsewhere', undefined],
  ['/sites/partnerships/Lists', undefined],
  ['/sites/other/Lists/Partnerships/AllItems.aspx', undefined]
])('%s', (path, address) => {
  expect(listAddress(path, ['Lists/Partnerships', 'GovernanceDocuments'])).toEqual(address);
});

test('a page is found whatever the case of its address', () => {
  expect(sitePageAt('/sites/partnerships/sitepages/register.aspx')?.alias).toBe('RegisterWebPart');
});
