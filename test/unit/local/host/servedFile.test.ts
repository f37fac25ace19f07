import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { ServedFile } from '../../../../local/host/assets/servedFile';

const text = 'const a = 1;\n'.repeat(500);
const file = new ServedFile(Buffer.from(text), 'js');
const server = http.createServer((request, response) => void file.send(request, response));
beforeAll((done) => void server.listen(0, '127.0.0.1', done));
afterAll((done) => void server.close(done));

function ask(headers: http.OutgoingHttpHeaders): Promise<{ status: number | undefined; headers: http.IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    http.get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
}

test('a browser gets the file compressed, to keep for ever', async () => {
  const answer = await ask({ 'accept-encoding': 'gzip, br' });
  expect(answer.headers['content-encoding']).toBe('gzip');
  expect(answer.headers['cache-control']).toContain('immutable');
  expect(answer.body.length).toBe(Number(answer.headers['content-length']));
  expect(gunzipSync(answer.body).toString()).toBe(text);
});

test('who cannot read gzip gets the file as it is', async () => {
  expect((await ask({})).body.toString()).toBe(text);
});

test('who has the file already gets nothing', async () => {
  const { headers } = await ask({});
  const again = await ask({ 'if-none-match': headers.etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});
