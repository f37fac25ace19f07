import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { StoreError } from '../../../../../src/data/stores/storeError';
import { PersonRef } from '../../../../../src/domain/partnership/entry';
import { PersonControl } from '../../../../../src/ui/form/controls/PersonControl';
import { FormContext, FoundPerson } from '../../../../../src/ui/form/formContext';

const people: readonly FoundPerson[] = ['Gwen Price', 'Owain Rees'].map((name) => ({ oid: name, loginName: name, name }));

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

/** Answers to `takePerson`, to be given in any order. */
function control(): { readonly onChange: jest.Mock; readonly taken: { name: string; give(person: PersonRef): void; refuse(error: Error): void }[] } {
  const onChange = jest.fn();
  const taken: { name: string; give(person: PersonRef): void; refuse(error: Error): void }[] = [];
  const sources = {
    language: 'en' as const,
    findPeople: (text: string) => Promise.resolve(people.filter(({ name }) => name.startsWith(text))),
    takePerson: ({ name }: FoundPerson) => new Promise<PersonRef>((give, refuse) => { taken.push({ name, give, refuse }); }),
    findOrganisations: () => Promise.resolve([])
  };
  render(
    <FormContext.Provider value={sources}>
      <PersonControl id="lead" label="Lead officer" spec={{ name: 'lead', kind: 'person' }} value={undefined} isInvalid={false} describedBy={undefined} choices={[]} onChange={onChange} />
    </FormContext.Provider>
  );
  return { onChange, taken };
}

async function choose(name: string): Promise<void> {
  fireEvent.change(screen.getByRole('combobox'), { target: { value: name.slice(0, 3) } });
  await act(async () => { jest.advanceTimersByTime(300); await Promise.resolve(); });
  fireEvent.click(screen.getByRole('option', { name: new RegExp(name) }));
}

it('of two people chosen one after the other, the later one is taken, whoever is answered first', async () => {
  const { onChange, taken } = control();
  await choose('Gwen Price');
  await choose('Owain Rees');
  await act(async () => { taken[1].give({ id: 2, name: 'Owain Rees' }); });
  await act(async () => { taken[0].give({ id: 1, name: 'Gwen Price' }); });
  expect(onChange.mock.calls).toEqual([[{ id: 2, name: 'Owain Rees' }]]);
});

it.each([
  ['somebody who has left is told as such', new StoreError('notFound', 'gone'), /no longer in the directory/],
  ['a lost connection is not told as somebody who has left', new StoreError('unavailable', 'lost'), /Check the connection/]
])('%s', async (_, error, text) => {
  const { onChange, taken } = control();
  await choose('Gwen Price');
  await act(async () => { taken[0].refuse(error); });
  expect(screen.getByText(text)).toBeTruthy();
  expect(onChange).not.toHaveBeenCalled();
});
