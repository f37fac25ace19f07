import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { Answers } from '../../../../src/domain/protocol/answer';
import { UnknownFormScreen } from '../../../../src/webparts/checklists/form/UnknownFormScreen';
import { answersOf, chosen, ranked, typed, written } from '../../domain/protocol/answersBuilder';
import { submissionOf } from './formBuilder';

const show = (answers: Answers, language: 'en' | 'cy' = 'en'): void => {
  render(<UnknownFormScreen submission={submissionOf({ protocol: 'caerphilly 1999', purpose: 'screening', entry: { id: 7, reference: 'P-0007', name: 'Canal', nameCy: 'Camlas' }, answers })} leftBehind={undefined} language={language} onLeave={() => undefined} />);
};
const read = (code: string): string | null | undefined => screen.getByRole('heading', { name: code }).nextElementSibling?.textContent;

it('says which version is gone, in the reader’s language', () => {
  show({}, 'cy');
  expect(screen.getByRole('status').textContent).toContain('o dan y protocol caerphilly 1999, nad yw gan y safle hwn mwyach');
  expect(screen.getByText('Ni atebwyd dim.')).not.toBeNull();
  expect(screen.getByRole('heading', { name: 'Sgrinio: Camlas' })).not.toBeNull();
});

it('shows every answer under the code of its question, and codes of the pack as they are', () => {
  show(answersOf({
    aim: written('<b>Canal</b>'), asked: 'yes', model: 'jointCommittee', signs: chosen('a', 'b'), order: ranked('b', 'a'), cost: 42_000, half: typed('about 10'), count: { kind: 'number', number: 3 },
    on: { kind: 'day', day: '2026-04-01' }, who: { kind: 'person', person: { id: 1, name: 'Ann <i>' } }, partner: { kind: 'organisation', organisation: { id: 1, name: 'Trust' } },
    paper: { kind: 'documents', documents: [{ address: 'https://cwm.example/a', title: 'Plan', documentKind: 'agreement' }] }, themes: { kind: 'priorities', levels: { jobs: 'much' } },
    partners: { kind: 'table', rows: [{ id: 'r', cells: { name: written('Rivers'), cost: { kind: 'money', pence: 100 } } }] }
  }));
  expect(['aim', 'asked', 'model', 'signs', 'order', 'cost', 'half', 'count', 'on', 'who', 'partner', 'themes', 'partners'].map(read)).toEqual([
    '<b>Canal</b>', 'Yes', 'jointCommittee', 'ab', 'ba', '£42,000', 'about 10', '3', '1 April 2026', 'Ann <i>', 'Trust', 'jobs: much', 'namecostRivers£1'
  ]);
  expect(read('paper')).toContain('agreement');
});

it('shows what was said beside an answer, and takes no answers itself', () => {
  show({ resourced: { value: { kind: 'choice', code: 'no' }, comment: 'Not this year', action: { state: 'declined', because: 'Next year' } } });
  expect(read('resourced')).toContain('Not this year');
  expect(screen.getByText('No action, because: Next year')).not.toBeNull();
  expect(document.querySelectorAll('input, textarea, select')).toHaveLength(0);
});
