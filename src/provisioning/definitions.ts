import { ListDefinition } from '../domain/lists/listDefinition';

/**
 * The definitions of the lists, from `sharepoint/lists`. They lie outside of `src`, so the compiler must not see an import of
 * them (its output would move); `require` finds them at the same relative path from src, from lib and from a test.
 */
/* eslint-disable @typescript-eslint/no-var-requires */
export const listDefinitions: readonly ListDefinition[] = [
  require('../../sharepoint/lists/organisations.json'),
  require('../../sharepoint/lists/partnerships.json'),
  require('../../sharepoint/lists/memberships.json'),
  require('../../sharepoint/lists/people-roles.json'),
  require('../../sharepoint/lists/representatives.json'),
  require('../../sharepoint/lists/restricted-notes.json'),
  require('../../sharepoint/lists/references.json'),
  require('../../sharepoint/lists/imports.json'),
  require('../../sharepoint/lists/adopted-protocols.json'),
  require('../../sharepoint/lists/protocols.json'),
  require('../../sharepoint/lists/submissions.json'),
  require('../../sharepoint/lists/restricted-submissions.json'),
  require('../../sharepoint/lists/actions.json'),
  require('../../sharepoint/lists/governance-documents.json'),
  require('../../sharepoint/lists/approval-steps.json'),
  require('../../sharepoint/lists/decisions.json'),
  require('../../sharepoint/lists/notifications.json'),
  require('../../sharepoint/lists/submitted-content.json'),
  require('../../sharepoint/lists/history.json')
];

/** Where provisioning keeps what it last wrote and its report; every site has it. */
export const recordsList: ListDefinition = require('../../sharepoint/lists/provisioning.json');
/* eslint-enable @typescript-eslint/no-var-requires */
