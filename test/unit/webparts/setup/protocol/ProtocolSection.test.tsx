import { act, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { AdoptedVersion } from '../../../../../src/data/adoptedProtocols';
import type { Installed } from '../../../../../src/data/protocol/installProtocol';
import { StoreError } from '../../../../../src/data/stores/storeError';
import { protocolProblemCodes } from '../../../../../src/domain/protocol/check/protocolProblem';
import { checkProtocol, checkProtocolText } from '../../../../../src/domain/protocol/checkProtocol';
import type { Protocol } from '../../../../../src/domain/protocol/protocol';
import { protocolProblemWording } from '../../../../../src/loc/protocolProblems';
import type { Language } from '../../../../../src/loc/wording';
import { shippedPacks } from '../../../../../src/packs/shipped';
import { Waits } from '../../../../../src/ui/waits';
import type { ProtocolGateway } from '../../../../../src/webparts/setup/protocol/protocolGateway';
import { ProtocolSection } from '../../../../../src/webparts/setup/protocol/ProtocolSection';
import { protocolOf } from '../../../domain/protocol/protocolBuilder';

const old: AdoptedVersion = {
  id: 1, etag: '1', name: 'caerphilly 2013.1', title: 'Old protocol', state: 'Superseded', inForceFrom: '2020-01-01', inForceTo: '2024-04-07', hash: 'a', installedAt: '2020-01-01T09:00:00Z'
};
const current: AdoptedVersion = {
  id: 2, etag: '1', name: 'caerphilly 2014.1', title: 'Collaboration and partnership protocol', state: 'In force', inForceFrom: '2024-04-08', hash: 'b', installedAt: '2024-04-08T09:00:00Z', installedBy: { id: 3, name: 'Tomasz Zieliński' }
};

interface Fake extends ProtocolGateway {
  readonly installed: Protocol[];
  answer: () => Promise<Installed>;
}

function fake(more: Partial<ProtocolGateway> = {}): Fake {
  const made: Fake = {
    installed: [],
    answer: async () => ({ kind: 'installed' }),
    shipped: shippedPacks, waits: new Waits(), mayInstall: true,
    versions: async () => ({ inForce: current, all: [current, old] }),
    checkShipped: async (pack) => checkProtocol(await pack.load()),
    checkFile: async (file) => checkProtocolText(await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(file);
    })),
    install: (protocol) => { made.installed.push(protocol); return made.answer(); },
    ...more
  };
  return made;
}

async function show(gateway: ProtocolGateway, language: Language = 'en'): Promise<HTMLElement> {
  const { container } = render(<ProtocolSection gateway={gateway} language={language} />);
  await act(async () => undefined);
  return container;
}

async function choose(container: HTMLElement, content: string): Promise<void> {
  await act(async () => { fireEvent.change(container.querySelector('input[type=file]') as HTMLInputElement, { target: { files: [new File([content], 'ours.json')] } }); });
  await screen.findByRole('heading', { name: /ours\.json/ });
}
const press = async (name: string): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test('everybody sees what is in force, since when and by whom, and what was before', async () => {
  await show(fake({ mayInstall: false }));
  expect(screen.getByText('In force: Collaboration and partnership protocol, version 2014.1')).toBeTruthy();
  expect(screen.getByText('Since 8 April 2024, installed by Tomasz Zieliński')).toBeTruthy();
  expect(screen.getByText('Old protocol, version 2013.1: 1 January 2020 to 7 April 2024')).toBeTruthy();
});

test('titles are in the reader’s language where that is known, and marked as English where not', async () => {
  const container = await show(fake(), 'cy');
  expect(screen.getByText('Mewn grym: Protocol cydweithio a phartneriaeth, fersiwn 2014.1')).toBeTruthy();
  expect(container.querySelector('li [lang=en]')?.textContent).toBe('Old protocol');
  const options = screen.getAllByRole<HTMLOptionElement>('option');
  expect(options.map(({ lang, textContent }) => [lang, textContent])).toEqual([
    ['', 'Cyngor Bwrdeistref Sirol Caerffili: Protocol cydweithio a phartneriaeth, fersiwn 2014.1'], ['en', 'Stafford Borough Council: Partnership protocol, fersiwn 1.0']
  ]);
});

test('who is no owner can only read', async () => {
  const container = await show(fake({ mayInstall: false }));
  expect(screen.getByText('Only owners of the site can put a protocol in force.')).toBeTruthy();
  expect(container.querySelector('button, input, select')).toBeNull();
});

test('a site without one says so', async () => {
  await show(fake({ versions: async () => ({ all: [] }) }));
  expect(screen.getByText('No protocol is in force yet.')).toBeTruthy();
});

test('a shipped protocol is checked, summed up and put in force only when it is said', async () => {
  const gateway = fake();
  await show(gateway);
  fireEvent.change(screen.getByLabelText('A protocol that comes with the program'), { target: { value: 'stafford' } });
  await press('Check this protocol');
  const heading = await screen.findByRole('heading', { name: /Stafford Borough Council.* can be put in force/ });
  expect(document.activeElement).toBe(heading);
  const stafford = await shippedPacks[1].load();
  const questions = stafford.forms.flatMap(({ sections }) => sections.flatMap((section) => section.questions)).length;
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(facts).toEqual([
    stafford.council.en, stafford.title.en, '1.0', expect.stringMatching(/^English/), expect.stringContaining(stafford.forms[0].title.en), String(questions), String(stafford.routes.length)
  ]);
  expect(gateway.installed).toEqual([]);
  await press('Put it in force from today');
  expect(gateway.installed.map(({ id }) => id)).toEqual(['stafford']);
  expect(screen.getByText('It is in force from today.')).toBeTruthy();
  expect(document.activeElement?.textContent).toContain('It is in force from today.');
});

test('while it is put in force, and when that fails, the focus is where it is said', async () => {
  let fail = (): void => undefined;
  const gateway = fake();
  gateway.answer = () => new Promise((_, reject) => { fail = () => reject(new StoreError('unavailable', 'lost')); });
  await choose(await show(gateway), JSON.stringify(protocolOf()));
  await press('Put it in force from today');
  expect(document.activeElement?.textContent).toBe('Putting it in force. Please keep this page open.');
  await act(async () => fail());
  expect(document.activeElement?.textContent).toContain('This did not work');
});

test('a sound file can be left', async () => {
  const gateway = fake();
  await choose(await show(gateway), JSON.stringify(protocolOf()));
  screen.getByRole('button', { name: 'Leave it' }).focus();
  await press('Leave it');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Protocol' }));
  expect(screen.queryByRole('button', { name: 'Put it in force from today' })).toBeNull();
  expect(gateway.installed).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['that is broken off', '{"format": 1, "id": ', ['The whole file This is not a protocol file: it cannot be read as JSON in UTF-8.']],
  ['of another format', '{"format": 2}', ['format It is of format 2, which this program does not know; it reads format 1.']],
  ['with markup', JSON.stringify(protocolOf({ title: { en: 'Us <img src=x onerror=alert(1)>' } })), ['title › English There is HTML or a script in the text; plain text is allowed.']],
  ['with several faults', JSON.stringify({ ...protocolOf({ version: 'a b', documentKinds: [{ code: 'agreement', text: { en: '' } }] }) }), [
    'version “a b” is not a version: digits, letters, dots and hyphens.', 'documentKinds agreement › wording There is no wording.'
  ]]
])('a file %s is refused with every problem, and cannot be put in force', async (_, content, problems) => {
  const gateway = fake();
  await choose(await show(gateway), content);
  const heading = screen.getByRole('heading', { name: 'ours.json was not taken, and nothing has changed' });
  expect(document.activeElement).toBe(heading);
  const list = heading.parentElement as HTMLElement;
  expect(within(list).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(problems);
  expect(screen.queryByRole('button', { name: 'Put it in force from today' })).toBeNull();
  expect(gateway.installed).toEqual([]);
});

test('of very many problems some are listed, and how many more there are', async () => {
  const problems = Array.from({ length: 2_000 }, (__, at) => ({ place: `risks[${at}]`, code: 'missing' as const }));
  await choose(await show(fake({ checkFile: async () => ({ kind: 'broken', problems }) })), '{}');
  expect(screen.getByText(/^Problems: 2000\./)).toBeTruthy();
  expect(screen.getByText('Further problems that are not listed: 1500. Correct these first.')).toBeTruthy();
  expect(screen.getByText('risk no. 1')).toBeTruthy();
});

test.each<[Installed['kind'], RegExp]>([['already', /in force already/], ['nameTaken', /Give this one a version of its own/]])('%s is said', async (kind, text) => {
  const gateway = fake();
  gateway.answer = async () => ({ kind });
  await choose(await show(gateway), JSON.stringify(protocolOf()));
  await press('Put it in force from today');
  expect(screen.getByText(text)).toBeTruthy();
});

test('what failed on the way can be tried again with the same protocol', async () => {
  const gateway = fake();
  gateway.answer = async () => { throw new StoreError('unavailable', 'no answer'); };
  await choose(await show(gateway), JSON.stringify(protocolOf()));
  await press('Put it in force from today');
  expect(screen.getByRole('alert').textContent).toContain('There was no answer.');
  gateway.answer = async () => ({ kind: 'installed' });
  await press('Try again');
  expect(gateway.installed.map(({ id }) => id)).toEqual(['little', 'little']);
  expect(screen.getByText('It is in force from today.')).toBeTruthy();
});

test('every problem has words in both languages', () => {
  expect(Object.keys(protocolProblemWording).sort()).toEqual([...protocolProblemCodes].sort());
});

test('in Welsh it is Welsh, the summary too', async () => {
  await show(fake(), 'cy');
  await press('Gwirio’r protocol hwn');
  await screen.findByRole('heading', { name: /yw’r fersiwn sydd mewn grym/ });
  expect(screen.getAllByRole('definition')[0].textContent).toBe('Cyngor Bwrdeistref Sirol Caerffili');
});
