import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { ActionOrigin } from '../../../../../src/webparts/checklists/actions/ActionOrigin';

test('an action leads to its entry in the register, and to the form that it came from', () => {
  const go = jest.fn();
  const from = { submission: { id: 15, restricted: false }, question: 'exitAgreed' };
  render(<ActionOrigin action={{ id: 4, text: 'Ask Legal', state: 'Open', entry: { id: 2, reference: 'P-0002', name: 'Canal' }, from }} siteUrl="/sites/partnerships" go={go} language="en" />);
  expect(screen.getByRole('link', { name: 'P-0002 Canal' }).getAttribute('href')).toBe('/sites/partnerships/SitePages/Register.aspx?entry=P-0002');
  fireEvent.click(screen.getByRole('link', { name: 'The form: Ask Legal' }));
  expect(go).toHaveBeenCalledWith({ kind: 'form', id: 15, isRestricted: false, isPrint: false });
});
