import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CanvasStore, type CanvasWebPart } from '../../../../local/host/page/canvasStore';

const dir = mkdtempSync(path.join(tmpdir(), 'host-canvas-'));
afterAll(() => rmSync(dir, { recursive: true }));

const webPart: CanvasWebPart = { id: 'a', instanceId: 'b', title: 'Register', description: '', dataVersion: '1.0', properties: { siteUrl: 'http://somewhere' } };

test('a page that was never saved has nothing', () => {
  expect(new CanvasStore(dir).read('Reviews')).toBeUndefined();
});

test('what was saved is there for another process, and nothing is left beside it', () => {
  const store = new CanvasStore(path.join(dir, 'pages'));
  store.write('Register', { ...webPart, title: 'Before' });
  store.write('Register', webPart);
  expect(new CanvasStore(path.join(dir, 'pages')).read('Register')).toEqual(webPart);
  expect(readdirSync(path.join(dir, 'pages'))).toEqual(['Register.json']);
});

test('a file that cannot be read is told by the page’s name', () => {
  writeFileSync(path.join(dir, 'Setup.json'), '{ "id": ');
  expect(() => new CanvasStore(dir).read('Setup')).toThrow(/page Setup cannot be read/);
});
