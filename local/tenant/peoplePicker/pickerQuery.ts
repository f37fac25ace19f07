import type { Input } from '../path/resource';
import { errors } from '../protocol/errors';
import { named } from '../protocol/named';

export interface PickerQuery {
  readonly text: string;
  readonly atMost: number;
}

/** More than a person types; SharePoint's own limit is not documented. */
const longestText = 255;
const peopleBit = 1;

type Edm = 'Edm.String' | 'Edm.Boolean' | 'Edm.Int32' | 'complex';

/** Properties of SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters. */
const properties: Readonly<Record<string, Edm>> = {
  AllowEmailAddresses: 'Edm.Boolean', AllowMultipleEntities: 'Edm.Boolean', AllowOnlyEmailAddresses: 'Edm.Boolean', AllUrlZones: 'Edm.Boolean',
  EnabledClaimProviders: 'Edm.String', ForceClaims: 'Edm.Boolean', MaximumEntitySuggestions: 'Edm.Int32', PrincipalSource: 'Edm.Int32', PrincipalType: 'Edm.Int32',
  QuerySettings: 'complex', QueryString: 'Edm.String', Required: 'Edm.Boolean', SharePointGroupID: 'Edm.Int32', UrlZone: 'Edm.Int32', UrlZoneSpecified: 'Edm.Boolean',
  UseSubstrateSearch: 'Edm.Boolean', WebApplicationID: 'Edm.String', __metadata: 'complex'
};
const nullable: readonly Edm[] = ['Edm.String', 'complex'];

/** Groups cannot be looked for here: asking for them alone, or within one, is not known to the tenant. */
export function pickerQuery(method: string, { json }: Input): PickerQuery {
  const { queryParams, ...others } = json();
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw errors.noSuchParameter(unknown, method);
  if (typeof queryParams !== 'object' || queryParams === null || Array.isArray(queryParams)) throw errors.missingArgument('queryParams');
  for (const [name, value] of Object.entries(queryParams)) refuseWrongType(name, value);

  const { QueryString: text, MaximumEntitySuggestions: atMost, PrincipalType: type = peopleBit, SharePointGroupID: group = 0 } = queryParams as Record<string, unknown>;
  if (typeof text !== 'string' || text.trim() === '') throw errors.missingArgument('QueryString');
  if (text.length > longestText) throw errors.invalidArgument(`The parameter QueryString cannot be longer than ${longestText} characters.`);
  if (typeof atMost !== 'number' || atMost < 1) throw errors.invalidArgument('The parameter MaximumEntitySuggestions must be greater than zero.');
  if ((Number(type) & peopleBit) === 0) throw errors.notImplemented('a people picker for groups alone');
  if (group !== 0) throw errors.notImplemented('a people picker limited to a group');
  return { text, atMost };
}

function refuseWrongType(name: string, value: unknown): void {
  const type = named(properties, name);
  if (type === undefined) throw errors.noSuchProperty(name, 'SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters');
  if (value === null ? !nullable.includes(type) : !isOf(type, value)) throw errors.wrongType(type);
}

function isOf(type: Edm, value: unknown): boolean {
  switch (type) {
    case 'Edm.String':
      return typeof value === 'string';
    case 'Edm.Boolean':
      return typeof value === 'boolean';
    case 'Edm.Int32':
      return Number.isInteger(value);
    case 'complex':
      return typeof value === 'object' && !Array.isArray(value);
  }
}
