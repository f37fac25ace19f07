import { openSubPage, TeamsPages } from '../../../../src/ui/place/subPage';
import { approvalsPlaces } from '../../../../src/webparts/approvals/approvalsAddress';

const teams = (subPageId?: string): TeamsPages => ({ app: { getContext: async () => ({ page: { subPageId } }) } });

it.each([
  ['?app=approvals', teams('course=7'), '?app=approvals&course=7'],
  ['', teams('step=3&evil=1'), '?step=3'],
  ['?step=5', teams('course=7'), '?step=5'],
  ['?app=approvals', teams(''), '?app=approvals'],
  ['?app=approvals', teams(), '?app=approvals'],
  ['', { app: { getContext: () => Promise.reject(new Error('not in Teams')) } }, '']
])('at “%s”', async (search, asked, opened) => {
  window.history.replaceState(null, '', `/teams${search}`);
  await openSubPage(asked, approvalsPlaces);
  expect(window.location.search).toBe(opened);
});
