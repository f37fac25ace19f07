import { TextDecoder } from 'node:util';
import { checkPackFile } from '../../../../../src/webparts/setup/protocol/checkPackFile';
import { protocolOf } from '../../../domain/protocol/protocolBuilder';

beforeAll(() => Object.assign(globalThis, { TextDecoder }));

const fileOf = (bytes: Buffer, size = bytes.length): File => ({ size, arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) }) as unknown as File;
const sound = JSON.stringify(protocolOf({ title: { en: 'Ŵy' } }));

test('a file is read as UTF-8, with or without a byte order mark', async () => {
  expect(await checkPackFile(fileOf(Buffer.from(sound)))).toMatchObject({ kind: 'sound', protocol: { title: { en: 'Ŵy' } } });
  expect(await checkPackFile(fileOf(Buffer.from(`\ufeff${sound}`)))).toMatchObject({ kind: 'sound' });
});

test('a file in another encoding is refused, so that no letter is lost', async () => {
  expect(await checkPackFile(fileOf(Buffer.from(sound.replace('Ŵ', 'ô'), 'latin1')))).toEqual({ kind: 'broken', problems: [{ place: '', code: 'notJson' }] });
});

test('a file of 10 MB is refused before it is read', async () => {
  const file = { size: 10_000_000, arrayBuffer: () => { throw new Error('read'); } } as unknown as File;
  expect(await checkPackFile(file)).toEqual({ kind: 'broken', problems: [{ place: '', code: 'tooBig', detail: '1000000' }] });
});
