import { listFromRest } from '../../../src/provisioning/read/listFromRest';

test('a view of somebody whose page has a % in its name does not stop the set-up', () => {
  const { views } = listFromRest({ Views: [{ Title: '50% grant', ServerRelativeUrl: '/sites/p/Lists/Partnerships/50% grant.aspx' }] });
  expect(views[0].url).toBe('50% grant');
});
