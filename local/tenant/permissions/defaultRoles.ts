import type { Database } from '../storage/database';

/** The permission levels of a new site: id, name, description, hidden, order, kind, High, Low. */
const levels: readonly (readonly [number, string, string | null, number, number, number, string, string])[] = [
  [1073741829, 'Full Control', 'Has full control.', 0, 1, 5, '2147483647', '4294967295'],
  [1073741828, 'Design', 'Can view, add, update, delete, approve, and customize.', 0, 32, 4, '432', '1012866047'],
  [1073741830, 'Edit', 'Can add, edit and delete lists; can view, add, update and delete list items and documents.', 0, 48, 6, '432', '1011030767'],
  [1073741827, 'Contribute', 'Can view, add, update, and delete list items and documents.', 0, 64, 3, '432', '1011028719'],
  [1073741826, 'Read', 'Can view pages and list items and download documents.', 0, 128, 2, '176', '138612833'],
  [1073741832, 'Restricted View', 'Can view pages, list items, and documents. Documents can be viewed in the browser but not downloaded.', 1, 144, 8, '65584', '134418433'],
  [1073741825, 'Limited Access', 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.', 1, 160, 1, '48', '134287360'],
  [1073741833, 'Web-Only Limited Access', 'Can only view the web when given permissions.', 1, 176, 9, '560', '134221824']
];

export const fullControl = 1073741829;
export const contribute = 1073741827;
export const read = 1073741826;
export const limitedAccess = 1073741825;

export function addDefaultRoles(database: Database): void {
  for (const level of levels) {
    database.run('INSERT INTO role_definitions (id, name, description, hidden, position, kind, high, low) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', ...level);
  }
}
