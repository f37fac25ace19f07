import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { representativeFields } from '../../../../../src/domain/partnership/representativeField';
import { newEdit } from '../../../../../src/domain/record/recordEdit';
import { FormContext, FormSources } from '../../../../../src/ui/form/formContext';
import { FormGround } from '../../../../../src/webparts/register/form/formGround';
import { RepresentativeRows } from '../../../../../src/webparts/register/form/RepresentativeRows';

test('the last day of a representative is explained as theirs, not as a member’s', () => {
  const ground = { lists: [], today: '2026-11-16' } as unknown as FormGround;
  const problems = [{ part: 'representatives' as const, key: 'new 1', problem: { field: 'person', code: 'required' as const } }];
  render(
    <FormContext.Provider value={{ language: 'en' } as FormSources}>
      <RepresentativeRows edits={[newEdit(representativeFields, 'new 1')]} ground={ground} problems={problems} mayAdd onChange={() => undefined} />
    </FormContext.Provider>
  );
  expect(screen.getByText('The last day on which they represent the council. Empty: they still do.')).toBeTruthy();
  expect(screen.queryByText(/is a member/)).toBeNull();
});
