import { allows, maskOf, ownLevels, sameMask } from '../../../src/provisioning/permissionMask';

/** SharePoint's own Read, as its role definitions say it. */
const read = { High: '176', Low: '138612833' };
const level = (name: string): (typeof ownLevels)[number]['mask'] => ownLevels.filter((own) => own.name === name)[0].mask;

test('Contributor is SharePoint\'s Read with add, edit and delete', () => {
  expect(level('Contributor')).toEqual({ High: '176', Low: String(138612833 + 2 + 4 + 8) });
});

test('Policy is Contributor with lists and personal views', () => {
  expect(level('Policy')).toEqual({ High: '176', Low: String(138612833 + 2 + 4 + 8 + 512 + 2048) });
});

test('neither may delete versions, manage permissions or, but for Policy, manage lists', () => {
  const deleteVersions = 128;
  for (const { name, mask } of ownLevels) {
    expect(Number(mask.Low) & deleteVersions).toBe(0);
    expect(allows(mask, 'ManagePermissions')).toBe(false);
    expect(allows(mask, 'ManageLists')).toBe(name === 'Policy');
  }
});

test('a mask is read on both halves', () => {
  expect(allows(read, 'UseRemoteAPIs')).toBe(true);
  expect(allows(read, 'AddListItems')).toBe(false);
  expect(allows({ High: '2147483647', Low: '4294967295' }, 'ManagePermissions')).toBe(true);
  expect(sameMask(maskOf(['ViewListItems', 'CreateAlerts']), { High: '128', Low: '1' })).toBe(true);
});
