import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { StoreError } from '../../../../src/data/stores/storeError';
import { KnownOrganisation } from '../../../../src/domain/organisation/knownOrganisation';
import { NearDuplicate } from '../../../../src/domain/organisation/likeness';
import { nearDuplicates } from '../../../../src/domain/organisation/nearDuplicates';
import { indexOrganisations } from '../../../../src/domain/organisation/organisationIndex';
import { Language } from '../../../../src/loc/wording';
import { FormContext, FormSources } from '../../../../src/ui/form/formContext';
import { NewOrganisation } from '../../../../src/ui/organisation/NewOrganisation';
import { NewOrganisationSource } from '../../../../src/ui/organisation/newOrganisationProps';
import { knownOrganisation } from '../../../support/organisation/knownOrganisation';

const police = knownOrganisation(7, 'Gwent Police', { nameCy: 'Heddlu Gwent', sector: 'Police', town: 'Cwmbrân' });

function show(name: string, { known = [police], language = 'en', add = jest.fn(() => Promise.resolve({ id: 99, name: 'New one', reference: 'O-0099' })) }: {
  readonly known?: readonly KnownOrganisation[]; readonly language?: Language; readonly add?: NewOrganisationSource['add'];
} = {}): { readonly onDone: jest.Mock; readonly onCancel: jest.Mock; readonly add: NewOrganisationSource['add'] } {
  const [onDone, onCancel] = [jest.fn(), jest.fn()];
  const nearTo = (names: { name: string; nameCy?: string }): Promise<readonly NearDuplicate[]> => Promise.resolve(nearDuplicates(names, indexOrganisations(known)));
  const sources = { language } as unknown as FormSources;
  render(<FormContext.Provider value={sources}><NewOrganisation name={name} source={{ sectors: ['Police', 'University'], nearTo, add }} onDone={onDone} onCancel={onCancel} /></FormContext.Provider>);
  return { onDone, onCancel, add };
}

const addButton = (): HTMLElement => screen.getByRole('button', { name: 'Add organisation' });
const choosePolice = (): void => { fireEvent.change(screen.getByLabelText(/^Sector/), { target: { value: 'Police' } }); };

test('begins with the name that was typed, and the focus in it', () => {
  show('Gwent');
  expect(screen.getByLabelText(/^Name \(/)).toHaveProperty('value', 'Gwent');
  expect(document.activeElement).toBe(screen.getByLabelText(/^Name \(/));
});

test('offers a known one while its Welsh name is typed, and hands it back when it is taken', async () => {
  const { onDone, add } = show('heddlu gwent');
  fireEvent.click(await screen.findByRole('button', { name: 'It is Gwent Police' }));
  expect(screen.getByText(/Police · Cwmbrân · The same name/).textContent).toContain('O-0007');
  expect(onDone).toHaveBeenCalledWith(police);
  expect(add).not.toHaveBeenCalled();
});

test('adds what is filled in when there is nothing like it', async () => {
  const { onDone, add } = show('Rhiwgoch Repair Café');
  fireEvent.change(screen.getByLabelText('Name in Welsh'), { target: { value: 'Caffi Trwsio Rhiwgoch' } });
  choosePolice();
  fireEvent.click(addButton());
  await waitFor(() => expect(onDone).toHaveBeenCalledWith({ id: 99, name: 'New one', reference: 'O-0099' }));
  expect(add).toHaveBeenCalledWith({
    name: { kind: 'text', text: 'Rhiwgoch Repair Café' }, nameCy: { kind: 'text', text: 'Caffi Trwsio Rhiwgoch' }, sector: { kind: 'choice', text: 'Police' }, significant: { kind: 'yesNo', yes: false }
  }, {});
});

test('asks once more before it adds one of a like name; a different one is added', async () => {
  const { onDone, add } = show('Gwent Polise');
  choosePolice();
  fireEvent.click(addButton());
  const question = await screen.findByRole('heading', { name: 'Is it one of these?' });
  expect(document.activeElement).toBe(question);
  expect(add).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Back to the form' }));
  expect(screen.getByLabelText(/^Name \(/)).toHaveProperty('value', 'Gwent Polise');
  fireEvent.click(addButton());
  fireEvent.click(await screen.findByRole('button', { name: 'It is a different one: add it' }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(add).toHaveBeenCalledTimes(1);
});

test('one that is no more is shown, and cannot be chosen', async () => {
  show('Gwent Police', { known: [{ ...police, endedOn: '2020-03-31' }] });
  await screen.findByText('Ended 31 March 2020');
  expect(screen.queryByRole('button', { name: /^It is/ })).toBeNull();
  expect(screen.getByText('It no longer exists, so it cannot be chosen.')).toBeTruthy();
});

test('says which field is wrong, and leads there', () => {
  show('');
  fireEvent.click(addButton());
  expect(document.activeElement).toBe(screen.getByLabelText(/^Name \(/));
  expect(screen.getAllByText('Fill this in.')).toHaveLength(2);
});

test('Enter adds without sending the form around it', async () => {
  const { add } = show('Rhiwgoch Repair Café');
  choosePolice();
  expect(fireEvent.keyDown(screen.getByLabelText(/^Name \(/), { key: 'Enter' })).toBe(false);
  await waitFor(() => expect(add).toHaveBeenCalled());
});

test('what was typed stays when it could not be added', async () => {
  show('Rhiwgoch Repair Café', { add: () => Promise.reject(new StoreError('unavailable', 'Busy')) });
  choosePolice();
  fireEvent.click(addButton());
  expect((await screen.findByRole('alert')).textContent).toMatch(/What you typed is still here/);
  expect(screen.getByLabelText(/^Name \(/)).toHaveProperty('value', 'Rhiwgoch Repair Café');
});

test('speaks Welsh', () => {
  show('Heddlu', { language: 'cy' });
  expect(screen.getByRole('button', { name: 'Ychwanegu’r sefydliad' })).toBeTruthy();
});

test('Escape takes it back, and does not reach what stands around', () => {
  const around = jest.fn();
  const { onCancel } = show('Gwent');
  document.body.addEventListener('keydown', around);
  fireEvent.keyDown(screen.getByLabelText(/^Name \(/), { key: 'Escape' });
  document.body.removeEventListener('keydown', around);
  expect(onCancel).toHaveBeenCalledTimes(1);
  expect(around).not.toHaveBeenCalled();
});

test('Escape leads from the question back to what was filled in', async () => {
  const { onCancel } = show('Gwent Polise');
  choosePolice();
  fireEvent.click(addButton());
  fireEvent.keyDown(await screen.findByRole('heading', { name: 'Is it one of these?' }), { key: 'Escape' });
  expect(screen.getByLabelText(/^Name \(/)).toHaveProperty('value', 'Gwent Polise');
  expect(onCancel).not.toHaveBeenCalled();
});

test('back from the question the focus is in the field from which it was asked', async () => {
  show('Gwent Polise');
  choosePolice();
  const town = screen.getByLabelText('Town');
  town.focus();
  fireEvent.keyDown(town, { key: 'Enter' });
  fireEvent.click(await screen.findByRole('button', { name: 'Back to the form' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Town'));
  addButton().focus();
  fireEvent.click(addButton());
  fireEvent.click(await screen.findByRole('button', { name: 'Back to the form' }));
  expect(document.activeElement).toBe(addButton());
});
