import { act, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { Members } from '../../../../src/provisioning/plan/planSite';
import { SetupOfSite } from '../../../../src/provisioning/readSetup';
import { Report } from '../../../../src/provisioning/report/report';
import { RunListener, SetupGateway } from '../../../../src/webparts/setup/setupGateway';
import { SetupPage } from '../../../../src/webparts/setup/SetupPage';

jest.mock('../../../../src/webparts/setup/setupGateway', () => ({}));
const mockImport = { part: undefined as unknown, again: jest.fn() };
jest.mock('../../../../src/webparts/setup/import/useImportPart', () => ({ useImportPart: () => [{ kind: 'ready', part: mockImport.part }, mockImport.again] }));
const mockProtocol = { part: undefined as unknown, again: jest.fn() };
jest.mock('../../../../src/webparts/setup/protocol/useProtocolPart', () => ({ useProtocolPart: () => [{ kind: 'ready', part: mockProtocol.part }, mockProtocol.again] }));
const theImport = { gateway: {}, Section: () => <section><h2 id="import-title" tabIndex={-1}>The council’s own list</h2></section> };
beforeEach(() => {
  mockImport.part = undefined;
  mockImport.again.mockClear();
  mockProtocol.part = undefined;
  mockProtocol.again.mockClear();
});

const done: Report = {
  version: 1, site: 'https://council.example/sites/p', at: '2026-11-20T09:30:00Z', by: 'Olwen Owner', outcome: 'done',
  lines: [
    { state: 'created', what: 'addGroup', name: 'Panel' },
    { state: 'created', what: 'addList', list: 'Partnerships' },
    { state: 'left', what: 'columnName', list: 'Partnerships', name: 'Type', ours: 'Type', site: 'Sort' }
  ]
};
const partly: Report = {
  ...done, outcome: 'partly',
  lines: [...done.lines, { state: 'failed', what: 'addView', list: 'Partnerships', name: 'Closed', failure: { kind: 'refused', code: '-1', text: 'Not this one.' } }]
};
const denied: Report = { ...done, outcome: 'failed', failure: { kind: 'denied', code: '-2147024891', text: 'Access denied.' }, lines: [] };

interface Fake {
  readonly gateway: SetupGateway;
  listener: () => RunListener;
  members: () => Members | undefined;
  finish: (report: Report) => Promise<void>;
}

function fake(read: () => Promise<SetupOfSite>): Fake {
  let listener: RunListener | undefined;
  let members: Members | undefined;
  let finish: ((report: Report) => void) | undefined;
  return {
    gateway: {
      siteUrl: 'https://council.example/sites/p',
      read,
      service: { read: async () => undefined, save: async () => undefined, test: async () => ({ kind: 'works' }) },
      run: (givenMembers, given) => {
        members = givenMembers;
        listener = given;
        return new Promise((resolve) => { finish = resolve; });
      }
    },
    members: () => members,
    listener: () => {
      if (!listener) {
        throw new Error('The set-up is not running.');
      }
      return listener;
    },
    finish: (report) => act(async () => finish?.(report))
  };
}

const owner = async (): Promise<SetupOfSite> => ({ title: 'Partnerships', mayRun: true });
const staff = async (): Promise<SetupOfSite> => ({ title: 'Partnerships', mayRun: false, report: done });

async function show(setup: Fake, language: 'en' | 'cy' = 'en', onPageSite = false): Promise<void> {
  await act(async () => {
    render(<SetupPage gateway={setup.gateway} user="somebody" language={language} onPageSite={onPageSite} />);
  });
}
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

test('an owner of a new site is offered the set-up', async () => {
  await show(fake(owner));
  expect(screen.getByText('This site has not been set up yet.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Set up this site' })).toBeTruthy();
});

test('others see the last report and who can run it, and no button', async () => {
  await show(fake(staff));
  expect(screen.getByText(/Only owners of the site can run the set-up/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('20 November 2026, 09:30, by Olwen Owner')).toBeTruthy();
  expect(screen.getByText('2 created, 0 changed, 0 removed, 1 left as people made them, 0 failed')).toBeTruthy();
});

test('a list with something to look at is open, what people changed comes first', async () => {
  await show(fake(staff));
  const list = screen.getByText('Partnerships').closest('details');
  expect(list?.open).toBe(true);
  expect(within(list as HTMLElement).getAllByRole('listitem')[0].textContent).toBe('Left alone: Column “Type” is headed “Sort” here.');
});

test('a run shows where it is, as text and as a progress bar that takes the focus', async () => {
  const setup = fake(owner);
  await show(setup);
  press('Set up this site');
  act(() => setup.listener().onProgress({ done: 11, total: 40, what: 'addColumn', list: 'Partnerships', name: 'Type' }));
  const bar = screen.getByRole('progressbar', { name: 'Progress of the set-up' });
  expect(bar.getAttribute('aria-valuenow')).toBe('28');
  expect(bar.getAttribute('aria-valuetext')).toBe('12 of 40: Partnerships – column “Type”');
  expect(document.activeElement).toBe(bar);
  expect(screen.getByRole('status').textContent).toBe('20 %');
});

test('waiting for a busy SharePoint is said, and ends with the next step', async () => {
  const setup = fake(owner);
  await show(setup);
  press('Set up this site');
  act(() => setup.listener().onWait(17));
  expect(screen.getByRole('status').textContent).toBe('SharePoint is busy and asked to wait 17 seconds. The set-up goes on by itself.');
  act(() => setup.listener().onProgress({ done: 1, total: 2, what: 'addGroup', name: 'Panel' }));
  expect(screen.getByRole('status').textContent).toBe('50 %');
});

test('the focus goes to the report when a run ends', async () => {
  const setup = fake(owner);
  await show(setup);
  press('Set up this site');
  await setup.finish(done);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Report' }));
  expect(screen.getByText('The site is set up.')).toBeTruthy();
});

test('a run that failed half-way says what, why and that it can be run again', async () => {
  const setup = fake(owner);
  await show(setup);
  press('Set up this site');
  await setup.finish(partly);
  expect(screen.getByText(/Part of the set-up failed/)).toBeTruthy();
  expect(screen.getByText(/SharePoint did not accept it\..*SharePoint says: Not this one\. \(-1\)/)).toBeTruthy();
  press('Run the set-up again');
  await setup.finish(done);
  expect(screen.getByText('The site is set up.')).toBeTruthy();
});

test('a run that SharePoint refuses says whom to ask', async () => {
  const setup = fake(owner);
  await show(setup);
  press('Set up this site');
  await setup.finish(denied);
  expect(screen.getByText(/only owners of the site can do this\. Ask a site owner/)).toBeTruthy();
});

test('a report that cannot be read is said and tried again', async () => {
  const read = jest.fn(owner).mockRejectedValueOnce(new TypeError('fetch failed'));
  await show(fake(read));
  expect(screen.getByRole('alert').textContent).toMatch(/could not be read.*cannot be reached/);
  await act(async () => press('Try again'));
  expect(screen.getByRole('button', { name: 'Set up this site' })).toBeTruthy();
});

test('without an address the page says whose site it takes', async () => {
  await show(fake(owner), 'en', true);
  expect(screen.getByText(/this page’s own site is used: https:\/\/council\.example\/sites\/p/)).toBeTruthy();
});

test('members are named by object id or sign-in name, and what was typed outlives a failed run', async () => {
  const setup = fake(owner);
  await show(setup);
  fireEvent.change(screen.getByLabelText('Policy unit'), { target: { value: 'Ann.Lee@council.gov.uk, 3F2504E0-4F89-11D3-9A0C-0305E82C3301' } });
  press('Set up this site');
  expect(setup.members()).toEqual({ 'Policy unit': ['i:0#.f|membership|ann.lee@council.gov.uk', 'c:0t.c|tenant|3f2504e0-4f89-11d3-9a0c-0305e82c3301'] });
  await setup.finish(partly);
  expect((screen.getByLabelText('Policy unit') as HTMLInputElement).value).toBe('Ann.Lee@council.gov.uk, 3F2504E0-4F89-11D3-9A0C-0305E82C3301');
});

test('in Welsh everything is in Welsh', async () => {
  await show(fake(staff), 'cy');
  expect(screen.getByRole('heading', { name: 'Gosod y safle hwn' })).toBeTruthy();
  expect(screen.getByText(/Dim ond perchnogion.*rhedeg/)).toBeTruthy();
  expect(screen.getByText(/Pennawd y golofn “Type” yma yw “Sort”/)).toBeTruthy();
});

describe('the import', () => {
  const headings = (): readonly (string | null)[] => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

  test('stands first for whoever cannot run the set-up', async () => {
    mockImport.part = theImport;
    await show(fake(staff));
    expect(headings()).toEqual(['The council’s own list', 'Approval service', 'Set up this site']);
    expect(screen.queryByRole('link', { name: /council’s own list/ })).toBeNull();
  });

  test('stands below for owners, with a link that leads there', async () => {
    mockImport.part = theImport;
    await show(fake(owner));
    expect(headings()).toEqual(['Set up this site', 'The council’s own list']);
    fireEvent.click(screen.getByRole('link', { name: /council’s own list/ }));
    expect(document.activeElement?.id).toBe('import-title');
  });

  test('is there even where the last report cannot be read, and stays while it is read again', async () => {
    mockImport.part = theImport;
    await show(fake(() => Promise.reject(new Error('Gone'))));
    const [, section] = headings();
    expect(section).toBe('The council’s own list');
    const shown = screen.getByRole('heading', { name: 'The council’s own list' });
    press('Try again');
    expect(screen.getByRole('heading', { name: 'The council’s own list' })).toBe(shown);
    await act(async () => undefined);
  });

  test('is looked for again once a new site has been set up', async () => {
    const setup = fake(owner);
    await show(setup);
    press('Set up this site');
    await setup.finish(done);
    expect(mockImport.again).toHaveBeenCalledTimes(1);
  });

  test('of whoever may not import, nothing is said', async () => {
    await show(fake(owner));
    expect(headings()).toEqual(['Set up this site']);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

test.each([['that had no protocol is looked at again', false, 1], ['that has one is not', true, 0]])('once it has been set up, a site %s', async (_, hasProtocol, times) => {
  if (hasProtocol) mockProtocol.part = { gateway: {}, Section: () => <section><h2>Protocol</h2></section> };
  const setup = fake(owner);
  await show(setup);
  press('Set up this site');
  await setup.finish(done);
  expect(mockProtocol.again).toHaveBeenCalledTimes(times);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Set up this site', ...(hasProtocol ? ['Protocol'] : []), 'Approval service']);
});
