import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { Standing } from '../../../../../src/domain/approval/standing';
import { Submission } from '../../../../../src/domain/submission/submission';
import type { Language } from '../../../../../src/loc/wording';
import { FormRow } from '../../../../../src/webparts/checklists/home/FormRow';

const older: Submission = {
  id: 4, restricted: false, version: '"1"', title: 'Screening – Canal path', form: 'screening', purpose: 'screening', protocol: 'little 0.9', state: 'Concluded', changedAt: '2026-11-20T10:00:00Z',
  entry: { id: 7, reference: 'P-0007', name: 'Canal path', nameCy: 'Llwybr y gamlas' }, answers: {}, assessments: { rules: [], assessments: [] }
};

function show(submission: Submission, language: Language): string {
  render(<ul><FormRow today="2026-11-20" mine={{ submission, form: undefined, progress: undefined, isComplete: false, endsHere: true }} go={() => undefined} language={language} /></ul>);
  return screen.getByRole('link').textContent ?? '';
}

test.each([['en', 'Screening: Canal path'], ['cy', 'Sgrinio: Llwybr y gamlas']] as const)('a form of an earlier protocol is named in the reader’s language (%s)', (language, name) => {
  expect(show(older, language)).toBe(name);
});

test('its bar says what it measures', () => {
  const progress = { wanted: 31, settled: 2, left: 29, asked: 40, answered: 5, perSection: [] };
  render(<ul><FormRow today="2026-11-20" mine={{ submission: { ...older, state: 'Draft' }, form: undefined, progress, isComplete: false, endsHere: true }} go={() => undefined} language="cy" /></ul>);
  expect(screen.getByRole('progressbar', { name: 'Cwestiynau mewn trefn: 2 o 31' })).toBeTruthy();
});

test('one whose entry was deleted says so', () => {
  expect(show({ ...older, entry: undefined }, 'cy')).toBe('Sgrinio: cofnod a gafodd ei ddileu');
});

test('one of a purpose that is none of ours keeps its title', () => {
  expect(show({ ...older, purpose: undefined }, 'cy')).toBe('Screening – Canal path');
});

test('one that was submitted tells with whom it is, and nothing of what is left to do', () => {
  const submitted: Submission = { ...older, form: 'checklist', state: 'Submitted' };
  const standing: Standing = {
    state: 'Submitted', submitted: { at: '2026-11-16T09:00:00Z', byName: 'Mark O’Brien' }, decided: [],
    waiting: { id: '7', round: 1, position: 1, code: 'head', role: 'headOfService', state: 'Open', holder: { oid: 'carys', name: 'Carys Bowen' }, isNamed: false, isCovered: false, due: '2026-11-19', since: '2026-11-16T09:00:00Z' }
  };
  const progress = { wanted: 31, settled: 30, left: 1, asked: 40, answered: 5, perSection: [] };
  render(<ul><FormRow today="2026-11-20" mine={{ submission: submitted, form: undefined, progress, isComplete: false, endsHere: false, standing }} go={() => undefined} language="en" /></ul>);
  expect(screen.getByText(/submitted, with Carys Bowen, was due 19 November 2026/)).toBeTruthy();
  expect(screen.queryByText(/left to do/)).toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test.each([['en', /Record damaged: nothing more is decided for now/], ['cy', /Cofnod wedi’i ddifrodi/]] as const)('one whose record is damaged says so in place of with whom it is (%s)', (language, said) => {
  render(<ul><FormRow today="2026-11-20" mine={{ submission: { ...older, state: 'Submitted' }, form: undefined, progress: undefined, isComplete: false, endsHere: false, standing: 'damaged' }} go={() => undefined} language={language} /></ul>);
  expect(screen.getByText(said).textContent).not.toMatch(/submitted|with /);
});
