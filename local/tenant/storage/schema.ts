/** The tables besides those of the lists' items. JSON where SQL never asks for a part. */
export const schema = `
CREATE TABLE IF NOT EXISTS properties (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS webs (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, description TEXT NOT NULL, server_relative_url TEXT NOT NULL UNIQUE, created TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS lists (
  key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, web_id TEXT NOT NULL REFERENCES webs(id),
  title TEXT NOT NULL, url TEXT NOT NULL UNIQUE, created TEXT NOT NULL, version INTEGER NOT NULL, unique_permissions INTEGER NOT NULL,
  next_id INTEGER NOT NULL DEFAULT 1, item_modified TEXT NOT NULL, item_deleted TEXT NOT NULL, settings TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS list_titles ON lists (web_id, fold(title));

CREATE TABLE IF NOT EXISTS fields (
  list_key INTEGER NOT NULL REFERENCES lists(key) ON DELETE CASCADE, internal_name TEXT NOT NULL, position INTEGER NOT NULL, settings TEXT NOT NULL,
  PRIMARY KEY (list_key, internal_name));

CREATE TABLE IF NOT EXISTS views (
  id TEXT PRIMARY KEY, list_key INTEGER NOT NULL REFERENCES lists(key) ON DELETE CASCADE, position INTEGER NOT NULL, settings TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS versions (
  list_key INTEGER NOT NULL REFERENCES lists(key) ON DELETE CASCADE, item_id INTEGER NOT NULL, ui_version INTEGER NOT NULL,
  created TEXT NOT NULL, editor INTEGER NOT NULL, vals TEXT NOT NULL, PRIMARY KEY (list_key, item_id, ui_version)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS attachments (
  list_key INTEGER NOT NULL REFERENCES lists(key) ON DELETE CASCADE, item_id INTEGER NOT NULL, file_name TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (list_key, item_id, file_name));

CREATE TABLE IF NOT EXISTS files (
  list_key INTEGER NOT NULL REFERENCES lists(key) ON DELETE CASCADE, item_id INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (list_key, item_id));

CREATE TABLE IF NOT EXISTS upload_pieces (
  upload_id TEXT NOT NULL, list_key INTEGER NOT NULL REFERENCES lists(key) ON DELETE CASCADE, item_id INTEGER NOT NULL, file_offset INTEGER NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (upload_id, file_offset));

CREATE TABLE IF NOT EXISTS recycle_bin (
  id TEXT PRIMARY KEY, web_id TEXT NOT NULL, list_key INTEGER NOT NULL REFERENCES lists(key) ON DELETE CASCADE, item_id INTEGER NOT NULL,
  title TEXT NOT NULL, deleted TEXT NOT NULL, deleted_by INTEGER NOT NULL, item TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS principals (
  id INTEGER PRIMARY KEY, login_name TEXT NOT NULL, title TEXT NOT NULL, email TEXT NOT NULL, principal_type INTEGER NOT NULL,
  description TEXT, owner_id INTEGER, oid TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS principal_logins ON principals (fold(login_name));
CREATE INDEX IF NOT EXISTS principal_oids ON principals (oid);

CREATE TABLE IF NOT EXISTS group_members (
  group_id INTEGER NOT NULL REFERENCES principals(id) ON DELETE CASCADE, principal_id INTEGER NOT NULL REFERENCES principals(id) ON DELETE CASCADE,
  PRIMARY KEY (group_id, principal_id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS role_definitions (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, description TEXT, hidden INTEGER NOT NULL, position INTEGER NOT NULL, kind INTEGER NOT NULL,
  high TEXT NOT NULL, low TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS role_assignments (
  scope TEXT NOT NULL, principal_id INTEGER NOT NULL REFERENCES principals(id) ON DELETE CASCADE,
  role_id INTEGER NOT NULL REFERENCES role_definitions(id) ON DELETE CASCADE, PRIMARY KEY (scope, principal_id, role_id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS people (oid TEXT PRIMARY KEY, mail TEXT NOT NULL, person TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS people_mails ON people (fold(mail));

CREATE TABLE IF NOT EXISTS messages (id TEXT PRIMARY KEY, created TEXT NOT NULL, sent TEXT, content TEXT NOT NULL, properties TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS automatic_replies (oid TEXT PRIMARY KEY, replies TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS content_types (
  scope TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, content_group TEXT NOT NULL, PRIMARY KEY (scope, id));
`;
