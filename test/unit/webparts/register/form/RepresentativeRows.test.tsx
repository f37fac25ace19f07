import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { entryEditOf } from '../../../../../src/domain/partnership/entryEdit';
import { representativeFields } from '../../../../../src/domain/partnership/representativeField';
import { newEdit } from '../../../../../src/domain/record/recordEdit';
import { FormContext, FormSources } from '../../../../../src/ui/form/formContext';
import { RepresentativeRows } from '../../../../../src/webparts/register/form/RepresentativeRows';

test('the last day of a representative is explained as theirs, not as a member’s', () => {
  const edit = { ...entryEditOf({ entry: { id: 1, version: 'v1', values: {} }, members: [], representatives: [] }), representatives: [newEdit(representativeFields, 'new 1')] };
  const problems = [{ part: 'representatives' as const, key: 'new 1', problem: { field: 'person', code: 'required' as const } }];
  render(
    <FormContext.Provider value={{ language: 'en' } as FormSources}>
      <RepresentativeRows edit={edit} lists={[]} problems={problems} today="2026-11-16" onChange={() => undefined} />
    </FormContext.Provider>
  );
  expect(screen.getByText('The last day on which they represent the council. Empty: they still do.')).toBeTruthy();
  expect(screen.queryByText(/is a member/)).toBeNull();
});
