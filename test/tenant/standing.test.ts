import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../local/tenant/storage/database';

let folder: string;
let database: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standing-'));
  database = new Database(folder, true);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const titles = (): readonly string[] => database.allStanding<{ title: string }>('SELECT title FROM principals ORDER BY id').map(({ title }) => title);
const add = (title: string): unknown => database.run("INSERT INTO principals (login_name, title, email, principal_type) VALUES (?, ?, '', 1)", title, title);

test('who is added, renamed or removed is seen at the next question', () => {
  expect(titles()).toEqual([]);
  add('Nia');
  expect(titles()).toEqual(['Nia']);
  database.run('UPDATE principals SET title = ? WHERE title = ?', 'Nia R', 'Nia');
  expect(titles()).toEqual(['Nia R']);
  database.run('DELETE FROM principals WHERE title = ?', 'Nia R');
  expect(titles()).toEqual([]);
});

test('who was added by a change that failed is forgotten, though they were seen meanwhile', () => {
  add('Nia');
  const failing = (): void => database.transaction(() => {
    add('Mark');
    expect(titles()).toEqual(['Nia', 'Mark']);
    throw new Error('refused');
  });
  expect(failing).toThrow('refused');
  expect(titles()).toEqual(['Nia']);
});

test('who belongs to a group that goes does not belong to it any more', () => {
  add('Panel');
  add('Nia');
  database.run('INSERT INTO group_members (group_id, principal_id) VALUES (1, 2)');
  const members = (): unknown => database.allStanding('SELECT principal_id FROM group_members WHERE group_id = ?', 1).length;
  expect(members()).toBe(1);
  database.run('DELETE FROM principals WHERE id = ?', 1);
  expect(members()).toBe(0);
});
