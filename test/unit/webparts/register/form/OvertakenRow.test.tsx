import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { membershipFields, MembershipFieldName } from '../../../../../src/domain/partnership/membershipField';
import { FieldValues } from '../../../../../src/domain/record/fieldSpec';
import { editOf, rebaseEdit, RecordEdit } from '../../../../../src/domain/record/recordEdit';
import { FormContext, FormSources } from '../../../../../src/ui/form/formContext';
import { Row } from '../../../../../src/webparts/register/form/Row';
import { RowKind } from '../../../../../src/webparts/register/form/rowKind';

afterEach(cleanup);

const values = (role: string): FieldValues<MembershipFieldName> => ({ organisation: { kind: 'organisation', organisation: { id: 3, name: 'Canal Trust' } }, role: { kind: 'choice', text: role } });
const removed = { ...editOf(membershipFields, { id: 7, version: 'v1', values: values('Member') }), removed: true };
const { edit: overtaken } = rebaseEdit(membershipFields, removed, { id: 7, version: 'v2', values: values('Funder') });

const sources: FormSources = { language: 'en', findPeople: () => Promise.resolve([]), takePerson: () => Promise.reject(new Error('Nobody.')), findOrganisations: () => Promise.resolve([]) };

const kind: RowKind<MembershipFieldName> = {
  part: 'members', fields: membershipFields, choices: {}, words: { none: 'noMembers', add: 'addMember', isNew: 'newMember' }, nameOf: () => 'Canal Trust'
};

function show(edit: RecordEdit<MembershipFieldName>): jest.Mock<void, [(before: RecordEdit<MembershipFieldName>) => RecordEdit<MembershipFieldName>]> {
  const onChange = jest.fn<void, [(before: RecordEdit<MembershipFieldName>) => RecordEdit<MembershipFieldName>]>();
  render(
    <FormContext.Provider value={sources}>
      <ul><Row kind={kind} edit={edit} problems={[]} today="2026-11-16" startsOpen={false} acts={{ change: (_, update) => onChange(update), giveUp: () => undefined }} /></ul>
    </FormContext.Provider>
  );
  return onChange;
}

test('says that it is not removed, and what somebody else has changed in it', () => {
  show(overtaken);
  expect(screen.getByRole('alert').textContent).toMatch(/^Canal Trust is not removed yet: .*\(Role in the partnership: Funder\)/);
});

test.each([
  ['Remove all the same: Canal Trust', { removed: true, base: { version: 'v2' } }],
  ['Do not remove Canal Trust', { removed: false, base: { version: 'v2' }, inputs: { role: 'Funder' } }]
])('“%s” decides it', (name, expected) => {
  const onChange = show(overtaken);
  fireEvent.click(screen.getByRole('button', { name }));
  const after = onChange.mock.calls[0][0](overtaken);
  expect(after).toMatchObject(expected);
  expect(after.overtaken).toBeUndefined();
});
