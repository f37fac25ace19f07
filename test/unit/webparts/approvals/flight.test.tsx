import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { ServiceProblem } from '../../../../src/data/approvalService/serviceProblem';
import { StoreError } from '../../../../src/data/stores/storeError';
import type { InFlightChoice } from '../../../../src/webparts/approvals/approvalsAddress';
import type { ApprovalsParts } from '../../../../src/webparts/approvals/approvalsParts';
import { ExceptionsScreen } from '../../../../src/webparts/approvals/exceptions/ExceptionsScreen';
import { InFlightScreen } from '../../../../src/webparts/approvals/inFlight/InFlightScreen';
import { NoticesScreen } from '../../../../src/webparts/approvals/notices/NoticesScreen';
import { fixClock } from '../../../support/entry/fixClock';
import { listsOf, partsOf, stepRow, submittedRows } from './flightBuilder';

beforeEach(() => fixClock('2026-07-08T10:00:00Z'));
afterEach(() => { cleanup(); jest.useRealTimers(); window.localStorage.clear(); });

const press = (name: string | RegExp): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

describe('under way', () => {
  const asked: [string, { filter?: string; after?: number }][] = [];
  const store = { ...listsOf({ 'Approval steps': [stepRow()] }), items: async (list: string, query: { filter?: string; after?: number }) => {
    asked.push([list, query]);
    if (list === 'Decisions') return submittedRows;
    if (list !== 'Approval steps') return list === 'Submissions' && /OfficerOid/.test(query.filter ?? '') ? [{ Id: 42 }] : [];
    return query.after ? [stepRow({ Id: 99, Title: 'Checklist: Last' })] : /Submission eq/.test(query.filter ?? '') ? [stepRow()] : Array.from({ length: 50 }, (_, at) => stepRow({ Id: at + 1, Title: `Checklist: ${at}` }));
  } } as ReturnType<typeof listsOf>;

  function UnderWay(parts: ApprovalsParts): React.ReactElement {
    const [choice, setChoice] = React.useState<InFlightChoice>({});
    return <InFlightScreen {...parts} choice={choice} go={(to) => setChoice(to as InFlightChoice)} />;
  }

  it('an officer sees their own first: whose turn, since when, and how late', async () => {
    render(<UnderWay {...partsOf({ store })} />);
    const row = await screen.findByRole('listitem');
    expect(row.textContent).toContain('Checklist: CanalOverdue by 7 working days: it was due on 29 June 2026Carys Bowen (Head of Service) decides · since 15 June 2026');
    expect(screen.getByRole('button', { name: 'My forms', pressed: true })).not.toBeNull();
    expect(within(row).getByRole('link', { name: 'Checklist: Canal' }).getAttribute('href')).toBe('?course=42');
    expect(within(row).getByRole('link', { name: 'What is decided on: Checklist: Canal' }).getAttribute('href')).toBe('?step=7');
  });

  it('what cannot be read is left out and counted, on each page', async () => {
    const damaged = (at: number): ReturnType<typeof stepRow> => stepRow({ Id: at, Due: '' });
    const pages = { ...listsOf({}), items: async (list: string, { after }: { after?: number }) => {
      if (list !== 'Approval steps') return list === 'Decisions' ? submittedRows : [];
      return after ? [damaged(99), stepRow({ Id: 100 })] : Array.from({ length: 50 }, (_, at) => (at === 0 ? damaged(1) : stepRow({ Id: at + 1 })));
    } } as ReturnType<typeof listsOf>;
    render(<UnderWay {...partsOf({ store: pages, isPolicyUnit: true })} />);
    expect((await screen.findAllByRole('listitem')).length).toBe(49);
    expect(screen.getByText(/^One step cannot be read/)).not.toBeNull();
    await press('Show more');
    expect(screen.getAllByRole('listitem').length).toBe(50);
    expect(screen.getByText(/^2 steps cannot be read/)).not.toBeNull();
  });

  it('the policy unit sees all, a page at a time; a page that fails can be tried again', async () => {
    render(<UnderWay {...partsOf({ store, isPolicyUnit: true })} />);
    expect((await screen.findAllByRole('listitem')).length).toBe(50);
    expect(screen.getByRole('status').textContent).toBe('The first 50 forms');
    await press('Show more');
    expect([screen.getAllByRole('listitem').length, screen.getByRole('status').textContent]).toEqual([51, '51 forms']);
    expect([screen.queryByRole('button', { name: 'Show more' }), document.activeElement?.textContent]).toEqual([null, 'Checklist: Last']);
  });

  it('overdue ones and those of a role are asked for by name', async () => {
    render(<UnderWay {...partsOf({ store, isPolicyUnit: true })} />);
    await press('Overdue');
    await act(async () => { fireEvent.change(screen.getByRole('combobox', { name: 'Whose turn' }), { target: { value: 'executiveDirector' } }); });
    expect(asked.filter(([list]) => list === 'Approval steps').pop()?.[1].filter).toBe("(State eq 'Open' or State eq 'Exception') and Due lt datetime'2026-07-07T23:00:00Z' and Role eq 'executiveDirector'");
  });

  it('what cannot be read says why, and is tried again', async () => {
    const items = jest.fn(() => Promise.reject(new StoreError('unavailable', 'busy', { status: 503 })));
    render(<UnderWay {...partsOf({ store: { ...store, items }, isPolicyUnit: true })} />);
    expect((await screen.findByRole('alert')).textContent).toContain('SharePoint is busy');
    const before = items.mock.calls.length;
    await press('Try again');
    expect(items.mock.calls.length).toBeGreaterThan(before);
  });
});

describe('a form whose record is damaged', () => {
  const stuck = stepRow({ State: 'Exception', Exception: 'nobody', HolderOid: null });
  it.each([
    ['en', 'Checklist: CanalRecord damaged: nothing more is decided for nowWhat is decided on'], ['cy', 'Checklist: CanalCofnod wedi’i ddifrodi: ni phenderfynir dim mwy am y troYr hyn y penderfynir arno']
  ] as const)('says so in place of who decides, and offers nothing (%s)', async (language, said) => {
    render(<ExceptionsScreen {...partsOf({ store: listsOf({ 'Approval steps': [stuck], 'Decisions': [] }), isPolicyUnit: true, language })} />);
    expect((await screen.findByRole('listitem')).textContent).toBe(said);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that only the service sees says so from then on', async () => {
    window.localStorage.clear();
    const reassign = (): Promise<never> => Promise.reject(new ServiceProblem('refused', { status: 409, code: 'chainBroken' }));
    const holder = { Id: 1, Role: 'Executive Director', Holder: { Id: 5, Title: 'Llyr Vaughan', EMail: null }, HolderOid: 'oid-director', HolderName: 'Llyr Vaughan' };
    render(<ExceptionsScreen {...partsOf({ service: { reassign }, store: listsOf({ 'Approval steps': [stuck], 'People roles': [holder] }), isPolicyUnit: true })} />);
    await screen.findByRole('listitem');
    await press(/Give to somebody else/);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Llyr' } });
    await act(async () => { fireEvent.click(await screen.findByRole('option', { name: /Llyr/ })); });
    fireEvent.change(screen.getByRole('textbox', { name: /Reason/ }), { target: { value: 'The post is vacant.' } });
    await press('Give it to them');
    expect([screen.getByRole('listitem').textContent, screen.queryByRole('button')]).toEqual([expect.stringContaining('Record damaged'), null]);
  });
});

describe('exceptions', () => {
  it.each([
    ['nobody', undefined, 'Nobody holds the role'], ['severalHolders', undefined, 'Several people hold the role'], ['ownRow', undefined, 'has written that row themselves'],
    ['submitter', 'Mark', 'Mark holds the role and submitted'], ['editedAnswers', 'Mark', 'Mark holds the role and filled in'], ['decidedEarlierStep', 'Mark', 'Mark decided an earlier step'],
    ['disabled', '$& <i>', 'The account of $& <i> is not in use'], ['brandNew', undefined, 'The service gives the reason “brandNew”']
  ])('%s is told in plain words, with what to do', async (Exception, HolderName, text) => {
    render(<ExceptionsScreen {...partsOf({ store: listsOf({ 'Approval steps': [stepRow({ State: 'Exception', Exception, HolderName, ...(HolderName === undefined && { HolderOid: null }) })] }), isPolicyUnit: true })} />);
    expect((await screen.findByRole('listitem')).textContent).toContain(text);
    expect(screen.getByRole('link', { name: 'Open the list People roles' }).getAttribute('href')).toBe('https://council.example/sites/partnerships/Lists/PeopleRoles');
  });

  const director = { Id: 1, Role: 'Executive Director', Holder: { Id: 5, Title: 'Llyr Vaughan', EMail: null }, HolderOid: 'oid-director', HolderName: 'Llyr Vaughan' };
  const giveAway = async (reassign: jest.Mock, holders: Parameters<typeof listsOf>[0][string] = [director]): Promise<void> => {
    const steps = [stepRow({ State: 'Exception', Exception: 'nobody' })];
    const lists = listsOf({ 'People roles': holders });
    // It is an exception until it is given to somebody.
    const store = { ...lists, items: (async (list, query) => (list === 'Approval steps' ? (reassign.mock.calls.length === 0 ? steps : []) : lists.items(list, query))) as typeof lists.items };
    render(<ExceptionsScreen {...partsOf({ service: { reassign }, store, isPolicyUnit: true })} />);
    await screen.findByRole('listitem');
    await press(/Give to somebody else/);
  };

  it('a step is given to somebody with a reason; both are asked for', async () => {
    const reassign = jest.fn(async () => ({ holderOid: 'oid-director', state: 'Open' }));
    await giveAway(reassign);
    await press('Give it to them');
    expect([screen.getByText('Choose a person.'), screen.getByText('Give a reason.'), document.activeElement].map((each) => each?.id)).toEqual(['give-7-person-problem', 'give-7-problem', 'give-7-person']);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Llyr' } });
    await act(async () => { fireEvent.click(await screen.findByRole('option', { name: /Llyr/ })); });
    fireEvent.change(screen.getByRole('textbox', { name: /Reason/ }), { target: { value: 'The post is vacant.' } });
    await press('Give it to them');
    expect(reassign.mock.calls).toEqual([[7, { to: 'oid-director', reason: 'The post is vacant.' }]]);
    expect(screen.getByText('Llyr Vaughan decides now. Everybody concerned is told by mail.')).not.toBeNull();
    expect([await screen.findByText(/No form waits here because nobody may decide it/), document.activeElement?.textContent].map((each) => typeof each === 'string' ? each : each?.tagName)).toEqual(['P', 'Llyr Vaughan decides now. Everybody concerned is told by mail.']);
  });

  it.each([
    ['whose time is over', [{ ...director, ToDate: '2026-07-01T23:00:00Z' }]], ['who holds no such role', []],
    ['whose id stands beside somebody else, whom the row shows', [{ ...director, Holder: { ...director.Holder, Id: 6, Title: 'Gwyneth Pryce' } }]]
  ])('somebody %s is not offered', async (_, holders) => {
    await giveAway(jest.fn(), holders);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Llyr' } });
    expect((await screen.findAllByText(/Nobody/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('option', { name: /Llyr/ })).toBeNull();
  });

  it('whoever is not of the policy unit gives nothing to anybody', async () => {
    render(<ExceptionsScreen {...partsOf({ store: listsOf({ 'Approval steps': [stepRow({ State: 'Exception', Exception: 'nobody' })] }) })} />);
    expect((await screen.findByRole('listitem')).textContent).toContain('Nobody holds the role');
    expect(screen.queryByRole('button', { name: /Give to somebody else/ })).toBeNull();
  });

  it('that nobody can decide, and whose decision it is, are two things, also when they are read out', async () => {
    render(<ExceptionsScreen {...partsOf({ store: listsOf({ 'Approval steps': [stepRow({ State: 'Exception', Exception: 'nobody' })] }), isPolicyUnit: true })} />);
    expect((await screen.findByRole('listitem')).textContent).toContain('Decision of: Head of Service · since 15 June 2026');
  });

  it('where there is none, there is no list either', async () => {
    render(<ExceptionsScreen {...partsOf({ isPolicyUnit: true })} />);
    await screen.findByText(/No form waits here because nobody may decide it/);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('who may not have it is told in words, and nothing typed is lost', async () => {
    await giveAway(jest.fn(() => Promise.reject(new ServiceProblem('refused', { status: 422, code: 'mustNotDecide' }))));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Llyr' } });
    await act(async () => { fireEvent.click(await screen.findByRole('option', { name: /Llyr/ })); });
    fireEvent.change(screen.getByRole('textbox', { name: /Reason/ }), { target: { value: 'The post is vacant.' } });
    await press('Give it to them');
    expect(screen.getByRole('alert').textContent).toContain('has had a hand in the form');
    expect((screen.getByRole('textbox', { name: /Reason/ }) as HTMLTextAreaElement).value).toBe('The post is vacant.');
  });
});

describe('mails', () => {
  const row = { Id: 3, Title: 'Checklist: Canal', Kind: 'First notice', State: 'Failed', Problem: 'No mail address', ToName: 'Carys Bowen', Submission: '42', Step: '7', Created: '2026-06-20T08:30:00Z', Attempts: 2, Sending: 2 };
  const store = listsOf({ Notifications: [row, { ...row, Id: 2, State: 'Sent', Problem: null, SentAt: '2026-06-20T08:30:00Z', Attempts: 1 }] });

  it('each tells what it is, to whom, and how far it is', async () => {
    render(<NoticesScreen {...partsOf({ store, isPolicyUnit: true })} />);
    expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^First notice to Carys BowenChecklist: Canalnot sentbegun 20 June 2026, 09:30 · sent again by hand: 1 · 2 attemptsThe directory has no mail address/), 'First notice to Carys BowenChecklist: Canalsent · 20 June 2026, 09:30 · sent again by hand: 1Send again'
    ]);
  });

  const show = async (resend: jest.Mock): Promise<void> => {
    render(<NoticesScreen {...partsOf({ store, isPolicyUnit: true, service: { resend } })} />);
    await screen.findAllByRole('listitem');
    await act(async () => { fireEvent.click(screen.getAllByRole('button', { name: 'Send again: First notice to Carys Bowen, Checklist: Canal' })[0]); });
  };

  it.each([['Sent', 'The mail has been sent again.'], ['Drafted', 'The mail is being sent again.']])('one is sent again, as seen; what became of it (%s) is told', async (state, text) => {
    const resend = jest.fn(async () => ({ state, problem: null }));
    await show(resend);
    expect([resend.mock.calls, screen.getByText(text).tagName]).toEqual([[[3, 2]], 'P']);
  });

  it('one that went out already is sent again only once that is confirmed; the focus stays with it', async () => {
    const resend = jest.fn(async () => ({ state: 'Sent', problem: null }));
    render(<NoticesScreen {...partsOf({ store, isPolicyUnit: true, service: { resend } as never })} />);
    await screen.findAllByRole('listitem');
    const again = (): HTMLElement => screen.getAllByRole('button', { name: 'Send again: First notice to Carys Bowen, Checklist: Canal' })[1];
    await act(async () => { fireEvent.click(again()); });
    expect([document.activeElement, resend.mock.calls.length]).toEqual([screen.getByRole('group', { name: 'Checklist: Canal This mail has gone to Carys Bowen already. Send it a second time?' }), 0]);
    await press('Not yet');
    expect([document.activeElement, resend.mock.calls.length]).toEqual([again(), 0]);
    await act(async () => { fireEvent.click(again()); });
    await press('Yes, send again');
    expect([resend.mock.calls, document.activeElement]).toEqual([[[2, 2]], again()]);
    await press('Not sent');
    expect(screen.queryByText('The mail has been sent again.')).toBeNull();
  });

  it('whoever had a step before is named as the list of roles has them, and others send nothing', async () => {
    const handed = { ...row, Kind: 'Handed over', ToName: null, ToOid: 'head' };
    render(<NoticesScreen {...partsOf({ store: listsOf({ 'Notifications': [handed, { ...handed, Id: 2, ToOid: 'gone' }], 'People roles': [{ Id: 1, HolderOid: 'head', HolderName: 'Carys Bowen' }] }) })} />);
    expect((await screen.findAllByRole('listitem')).map(({ firstChild }) => firstChild?.textContent)).toEqual(['Hand-over notice to Carys Bowen', 'Hand-over notice to somebody']);
    expect(screen.queryByRole('button', { name: /Send again/ })).toBeNull();
  });

  it.each([
    ['en', 'Reminder', 'Reminder 2026-12-15', 'All that waited on 15 December 2026'], ['cy', 'Reminder', 'Reminder 2026-12-15', 'Popeth oedd yn aros ar 15 Rhagfyr 2026'], ['cy', 'Record seals', 'Record seals 2026-11-23', 'Wythnos 23 Tachwedd 2026']
  ] as const)('what is about a day and no form says which, in the reader’s language: %s %s', async (language, Kind, Title, text) => {
    render(<NoticesScreen {...partsOf({ store: listsOf({ Notifications: [{ ...row, Kind, Title, Submission: null, Step: null }] }), language })} />);
    expect([(await screen.findByText(text)).lang, screen.queryByText(Title)]).toEqual(['', null]);
  });

  it('in Welsh a form that only the list names is marked as English', async () => {
    render(<NoticesScreen {...partsOf({ store, language: 'cy' })} />);
    expect((await screen.findAllByText('Checklist: Canal')).map(({ lang }) => lang)).toEqual(['en', 'en']);
  });

  it('one that fails again says why, and a refusal too', async () => {
    await show(jest.fn(async () => ({ state: 'Failed', problem: 'gone' })));
    expect(screen.getByRole('alert').textContent).toContain('The directory has no such person any more');
    cleanup();
    await show(jest.fn(() => Promise.reject(new ServiceProblem('refused', { status: 403, code: 'notPolicyUnit' }))));
    expect(screen.getByRole('alert').textContent).toContain('Only the policy unit');
  });
});
