import { ListDefinition } from '../../domain/lists/listDefinition';

/**
 * The lists that an export knows, in the order of its sheets, and which of their columns may be published. They lie outside of `src`: see
 * `provisioning/definitions.ts`.
 */
/* eslint-disable @typescript-eslint/no-var-requires */
export const shippedLists: readonly ListDefinition[] = [
  require('../../../sharepoint/lists/partnerships.json'),
  require('../../../sharepoint/lists/organisations.json'),
  require('../../../sharepoint/lists/memberships.json'),
  require('../../../sharepoint/lists/representatives.json'),
  require('../../../sharepoint/lists/people-roles.json'),
  require('../../../sharepoint/lists/submissions.json'),
  require('../../../sharepoint/lists/actions.json'),
  require('../../../sharepoint/lists/restricted-notes.json'),
  require('../../../sharepoint/lists/restricted-submissions.json')
];
/* eslint-enable @typescript-eslint/no-var-requires */
