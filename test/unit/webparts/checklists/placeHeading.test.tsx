import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { ApprovalService } from '../../../../src/data/approvalService/approvalService';
import type { ListStore } from '../../../../src/data/stores/listStore';
import type { PartnershipSite } from '../../../../src/ui/site/partnershipSite';
import { Waits } from '../../../../src/ui/waits';
import { WorkingChecklists } from '../../../../src/webparts/checklists/WorkingChecklists';

/** Nothing arrives: the focus must not wait for it. */
const store = { items: () => new Promise(() => undefined), lists: () => new Promise(() => undefined) } as unknown as ListStore;
const site: PartnershipSite = { url: 'https://cwm.example/sites/p' } as PartnershipSite;

async function openAt(query: string): Promise<void> {
  window.history.replaceState(null, '', `/${query}`);
  render(<WorkingChecklists site={site} store={store} service={{} as ApprovalService} waits={new Waits()} language="cy" />);
  await act(async () => undefined);
}
const goTo = (query: string): Promise<void> => act(async () => {
  window.history.pushState(null, '', `/${query}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
});

test.each(['?form=4', '?new=checklist'])('who comes back from %s is at the heading of their forms', async (query) => {
  await openAt(query);
  await goTo('');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Fy ffurflenni' }));
});

test('a page that has just been opened takes no focus, and between the tabs it stays on the link', async () => {
  await openAt('?tab=actions');
  expect(document.activeElement).toBe(document.body);
  const link = screen.getByRole('link', { name: 'Fy ffurflenni' });
  link.focus();
  fireEvent.click(link);
  expect(screen.getByRole('heading', { name: 'Fy ffurflenni' })).toBeTruthy();
  expect(document.activeElement).toBe(link);
});
