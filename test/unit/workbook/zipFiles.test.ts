import { strFromU8, unzipSync } from 'fflate';
import { zipFiles } from '../../../src/workbook/zipFiles';

test('every file comes out as it went in, also one that is longer than a piece, and an empty one', async () => {
  const long = 'Tŷ, "Ni"\r\n'.repeat(20_000);
  const zip = await zipFiles([{ name: 'Partneriaethau ŷ.csv', content: new Blob([long]) }, { name: 'Empty.csv', content: new Blob([]) }]);
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({ 'Partneriaethau ŷ.csv': long, 'Empty.csv': '' });
});

test('giving up ends it', async () => {
  const abort = new AbortController();
  abort.abort();
  await expect(zipFiles([{ name: 'A.csv', content: new Blob(['a']) }], abort.signal)).rejects.toThrow(/abort/i);
});
