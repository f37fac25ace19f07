import { PersonRef } from '../../../../../src/domain/partnership/entry';
import { FormSources, FoundPerson } from '../../../../../src/ui/form/formContext';
import { Pending } from '../../../../../src/webparts/register/form/pending';

const sian: FoundPerson = { oid: 'o', loginName: 'l', name: 'Siân' };

function watched(answer: Promise<PersonRef>): readonly [Pending, FormSources] {
  const pending = new Pending();
  return [pending, pending.watching({ language: 'en', findPeople: () => Promise.resolve([]), findOrganisations: () => Promise.resolve([]), takePerson: () => answer })];
}

it('with nobody on the way, all is settled', async () => {
  expect(await new Pending().settled()).toBe(true);
});

it('it is settled only when whoever was chosen is in the form', async () => {
  let arrive: (person: PersonRef) => void = () => undefined;
  const [pending, sources] = watched(new Promise((resolve) => { arrive = resolve; }));
  const told: string[] = [];
  sources.takePerson(sian).then(() => told.push('in the form'), () => undefined);
  const settled = pending.settled().then((isComplete) => told.push(`settled ${String(isComplete)}`));
  await Promise.resolve();
  expect(told).toEqual([]);
  arrive({ id: 3, name: 'Siân' });
  await settled;
  expect(told).toEqual(['in the form', 'settled true']);
});

it('somebody who is not to be had keeps it from being settled well, once', async () => {
  const [pending, sources] = watched(Promise.reject(new Error('lost')));
  sources.takePerson(sian).catch(() => undefined);
  expect(await pending.settled()).toBe(false);
  expect(await pending.settled()).toBe(true);
});
