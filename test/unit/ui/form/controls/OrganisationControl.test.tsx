import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { indexOrganisations } from '../../../../../src/domain/organisation/organisationIndex';
import { organisationCandidates } from '../../../../../src/domain/organisation/organisationCandidates';
import { OrganisationRef } from '../../../../../src/domain/partnership/entry';
import { AddingContext } from '../../../../../src/ui/form/addingContext';
import { OrganisationControl } from '../../../../../src/ui/form/controls/OrganisationControl';
import { FormContext } from '../../../../../src/ui/form/formContext';
import { knownOrganisation } from '../../../../support/organisation/knownOrganisation';

const index = indexOrganisations([knownOrganisation(1, 'Gwent Police'), knownOrganisation(2, 'Coleg Gwent')]);

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

function show(adding?: { add: jest.Mock; leave: jest.Mock }): { readonly onChange: jest.Mock; rerender(value: OrganisationRef | undefined): void } {
  const onChange = jest.fn();
  const sources = {
    language: 'en' as const, findPeople: () => Promise.resolve([]), takePerson: () => Promise.reject(new Error()),
    findOrganisations: (text: string) => Promise.resolve(organisationCandidates(text, index).map(({ organisation, likeness }) => ({ ...organisation, likeness, ended: false })))
  };
  const control = (value: OrganisationRef | undefined): React.ReactElement => (
    <FormContext.Provider value={sources}>
      <AddingContext.Provider value={adding}>
        <OrganisationControl id="body" label="Organisation" spec={{ name: 'body', kind: 'organisation' }} value={value} isInvalid={false} describedBy={undefined} choices={[]} onChange={onChange} />
      </AddingContext.Provider>
    </FormContext.Provider>
  );
  const { rerender } = render(control(undefined));
  return { onChange, rerender: (value) => rerender(control(value)) };
}

async function type(text: string): Promise<void> {
  fireEvent.change(screen.getByRole('combobox'), { target: { value: text } });
  await act(async () => { jest.advanceTimersByTime(300); await Promise.resolve(); });
}

const options = (): readonly (string | null)[] => screen.queryAllByRole('option').map(({ textContent }) => textContent);

it('offers what is nearly spelt so, as a suggestion that can be chosen', async () => {
  const { onChange } = show();
  await type('Gwent Polise');
  expect(screen.getByText('Did you mean')).toBeTruthy();
  expect(options()).toEqual(['Gwent PoliceO-0001 · Local authority']);
  fireEvent.click(screen.getByRole('option', { name: /Gwent Police/ }));
  expect(onChange).toHaveBeenCalledWith({ id: 1, name: 'Gwent Police', nameCy: undefined });
});

it('what was found is no suggestion', async () => {
  show();
  await type('gwent');
  expect(options()).toHaveLength(2);
  expect(screen.queryByText('Did you mean')).toBeNull();
});

it('offers in the list to add what was typed, and says nothing of a choice not made', async () => {
  const adding = { add: jest.fn(), leave: jest.fn() };
  const { onChange } = show(adding);
  await type('Rhiwgoch Repair Café ');
  expect(options()).toEqual(['Add “Rhiwgoch Repair Café”']);
  fireEvent.click(screen.getByRole('option'));
  fireEvent.blur(screen.getByRole('combobox'));
  expect(adding.add).toHaveBeenCalledWith('Rhiwgoch Repair Café');
  expect(adding.leave).not.toHaveBeenCalled();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onChange).not.toHaveBeenCalled();
});

it('the same text can be added again after the form was taken back', async () => {
  const adding = { add: jest.fn(), leave: jest.fn() };
  show(adding);
  for (const time of [1, 2]) {
    await type('Rhiwgoch');
    fireEvent.click(screen.getByRole('option', { name: 'Add “Rhiwgoch”' }));
    fireEvent.blur(screen.getByRole('combobox'));
    expect(adding.add).toHaveBeenCalledTimes(time);
  }
});

it('where nothing can be added, nothing is offered to be', async () => {
  show();
  await type('Rhiwgoch');
  expect(options()).toEqual([]);
});

it('what was typed and not chosen is told, handed on, and no longer told once one is chosen', async () => {
  const adding = { add: jest.fn(), leave: jest.fn() };
  const { rerender } = show(adding);
  await type('Rhiwgoch');
  fireEvent.blur(screen.getByRole('combobox'));
  expect(screen.getByRole('alert').textContent).toContain('“Rhiwgoch” was not chosen');
  expect(adding.leave).toHaveBeenCalledWith('Rhiwgoch');
  rerender({ id: 9, name: 'Rhiwgoch' });
  expect(screen.queryByRole('alert')).toBeNull();
});
