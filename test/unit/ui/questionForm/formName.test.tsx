import { cleanup, render } from '@testing-library/react';
import * as React from 'react';
import { FormTitle } from '../../../../src/ui/questionForm/FormTitle';
import { formName } from '../../../../src/ui/questionForm/formName';

afterEach(cleanup);

const entry = { reference: 'P-0001', name: 'Canal', nameCy: 'Camlas' };
const title = 'Checklist: Canal';
const html = (named: Parameters<typeof formName>[0]): string => render(<FormTitle {...named} language="cy" />).container.innerHTML;

it.each([
  ['with its protocol', { head: { purpose: 'checklist', entry }, form: { title: { en: 'Checklist', cy: 'Rhestr wirio’r cyngor' } }, title }, 'Rhestr wirio’r cyngor: Camlas', 'Rhestr wirio’r cyngor: Camlas'],
  ['without it', { head: { purpose: 'checklist', entry }, title }, 'Rhestr wirio: Camlas', 'Rhestr wirio: Camlas'],
  ['whose protocol has no Welsh', { head: { purpose: 'checklist', entry }, form: { title: { en: 'Is it one?' } }, title }, 'Is it one? Camlas', '<span lang="en">Is it one?</span> Camlas'],
  ['whose entry is deleted', { head: { purpose: 'checklist' }, title }, 'Rhestr wirio: cofnod a gafodd ei ddileu', 'Rhestr wirio: cofnod a gafodd ei ddileu'],
  ['that is deleted', { title }, title, `<span lang="en">${title}</span>`]
] as const)('a form %s is named in Welsh as far as that is known', (_, named, text, shown) => {
  expect([formName(named, 'cy'), html(named)]).toEqual([text, shown]);
});
