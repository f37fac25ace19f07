import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { StepToRead } from '../../../../../src/data/approval/stepToRead';
import { Answers } from '../../../../../src/domain/protocol/answer';
import type { ApprovalsParts } from '../../../../../src/webparts/approvals/approvalsParts';
import { nothingDecided } from '../../../../../src/webparts/approvals/step/keptDecision';
import { StepScreen } from '../../../../../src/webparts/approvals/step/StepScreen';
import { chain, decided, submitted } from '../../../domain/approval/approvalBuilder';
import { formOf, protocolOf, section, text, yesNo } from '../../../domain/protocol/protocolBuilder';
import { contentOf, protocol, stepToRead } from './stepBuilder';

afterEach(cleanup);

const form = formOf([section('basis', [yesNo('resourced'), { ...yesNo('why'), when: { question: 'resourced', is: ['no'] } }, yesNo('approval')])]);
const asked = protocolOf({ ...protocol, forms: [form] });
const yes = { value: { kind: 'choice', code: 'yes' } } as const;
const no = { value: { kind: 'choice', code: 'no' } } as const;

function show(more: Partial<StepToRead>): void {
  const kept = { state: nothingDecided, set: () => undefined, drop: () => undefined };
  const parts = { site: { url: 'https://site', inTeams: false }, go: () => undefined, language: 'en' } as unknown as ApprovalsParts;
  render(<StepScreen {...parts} read={stepToRead({ protocol: asked, ...more })} kept={kept} again={() => undefined} refresh={() => undefined} />);
}

const again = (answers: Answers, before: Answers): Partial<StepToRead> => ({
  content: contentOf({ answers }), before: contentOf({ answers: before }), step: { ...stepToRead().step, round: 3 },
  records: chain(submitted, { by: 'head', event: decided({ step: '6', decision: 'return', comment: 'Who <b>does</b> it?', contentHash: 'f00d' }) }, submitted)
});

it('says first what it is about, who submitted it and how far it is', () => {
  show({ content: contentOf({ answers: { resourced: yes, approval: yes } }) });
  expect(document.activeElement?.textContent).toBe('Checklist: Canal');
  expect(Array.from(screen.getByText('P-0042').parentElement?.children ?? [], (each) => each.textContent).slice(0, 4)).toEqual(['P-0042', 'Working together, version 1.0', 'Step 1 of 2: Head of Service', 'submitted by Name of officer on 15 June 2026']);
});

it('leads to the decision and leaves the address as it is', () => {
  show({ content: contentOf({ answers: { resourced: yes, approval: yes } }) });
  const isFollowed = fireEvent.click(screen.getByRole('link', { name: 'Go to the decision' }));
  expect([isFollowed, document.activeElement?.textContent]).toEqual([false, 'Your decision']);
});

it('the browser’s tab names step and form', () => {
  document.title = 'Approvals';
  show({});
  expect(document.title).toBe('Step 1: Checklist: Canal – Approvals');
});

it('shows the significance as it was submitted, by the rules of then', () => {
  const rules = [{ ...protocol.significance[1], criteria: [{ code: 'statutory', when: { question: 'statutory', is: ['yes'] }, text: text('the rule of then') }] }] as unknown as typeof protocol.significance;
  show({ content: contentOf({ significance: { result: 'significant', grounds: [{ rule: 'duty', shape: 'anyOf', significant: true, criteria: ['statutory'] }], rules } }) });
  expect([screen.getByText('Significant, because').textContent, screen.getByText('the rule of then').tagName]).toEqual(['Significant, because', 'LI']);
});

it('names a gate that was lifted, and who can do that', () => {
  show({ content: contentOf({ answers: { resourced: no, why: yes, approval: yes } }) });
  screen.getByText('Would have stopped the form, and was lifted: Nobody to do it');
  screen.getByText(/^What lifts it: cabinet,/);
});

it('shows what changed since the last decision, with what was there before, and nothing else where that is wanted', () => {
  show(again({ resourced: yes, approval: yes }, { resourced: no, why: no, approval: yes }));
  screen.getByText('Who <b>does</b> it?');
  screen.getByText('2 answers have changed. Compared with the form that Name of head decided on, 15 June 2026.');
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['resourced Changed', 'approval']);
  fireEvent.click(screen.getByLabelText('Show only what has changed'));
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['resourced Changed', 'why Changed']);
  expect(Array.from(document.querySelectorAll('dd'), ({ textContent }) => textContent)).toEqual(['No', 'Yes', 'No', 'This is not asked any more.']);
});

it('says so when nothing has changed, and when that cannot be told', () => {
  show(again({ resourced: yes }, { resourced: yes }));
  screen.getByText('No answer has changed. Compared with the form that Name of head decided on, 15 June 2026.');
  expect(screen.queryByText(/Nothing has changed since/)).toBeNull();
  cleanup();
  show({ ...again({ resourced: yes }, {}), before: undefined });
  screen.getByText(/What was decided on before cannot be read any more/);
});

it('says too that nothing has changed since an earlier step of this round approved it', () => {
  const { records = [], ...more } = again({ resourced: yes }, { resourced: no });
  show({ ...more, records: chain(...records, { by: 'director', event: decided({ step: '5' }) }) });
  screen.getByText(/^1 answer has changed\. Compared with/);
  screen.getByText('Nothing has changed since Name of director approved it, 15 June 2026.');
});

it('tells which action was agreed, whose it is and until when', () => {
  const action = { id: 3, text: 'Write down <b>what</b> becomes of the loans', owner: { id: 1, name: 'Mark O’Brien' }, due: '2027-01-15', state: 'Open' };
  const answers: Answers = { resourced: { ...yes, action: { state: 'accepted', id: 3 } }, approval: { ...yes, action: { state: 'accepted', id: 4 } } };
  show({ content: contentOf({ answers }), actions: [action] as unknown as StepToRead['actions'] });
  screen.getByText('Write down <b>what</b> becomes of the loans · Mark O’Brien · due 15 January 2027');
  expect(screen.getAllByText('An action was agreed for this.').length).toBe(2);
});

it('leads to the entry in the register', () => {
  show({});
  expect(screen.getByRole('link', { name: 'P-0042' }).getAttribute('href')).toBe('https://site/SitePages/Register.aspx?entry=P-0042');
});

it('speaks of no changes where nobody has decided before', () => {
  show({ content: contentOf({ answers: { resourced: yes } }) });
  expect(screen.queryByText('What has changed since the last round')).toBeNull();
});

it('whoever may not read the copy sees the step without it, and cannot decide blindly', () => {
  show({ content: undefined });
  screen.getByText(/SharePoint does not show you the copy of this form/);
  expect(screen.queryByLabelText('Comment')).toBeNull();
});

it('documents are listed with the version that was submitted', () => {
  const document = { address: 'https://site/GovernanceDocuments/a.pdf', title: 'Agreement' };
  show({ content: contentOf({ answers: { papers: { value: { kind: 'documents', documents: [document] } } }, evidence: [{ question: 'papers', address: document.address, driveItem: 'd', version: '2.0', sha256: '0123456789abcdef' }] }) });
  expect(screen.getByRole('link', { name: /^Agreement/ }).closest('li')?.textContent).toBe('Agreement · version 2.0 · fingerprint 0123456789ab…');
});
