import { errors } from '../protocol/errors';

/** What RenderListDataAsStream was asked: body and address together. */
export interface RenderRequest {
  readonly viewXml: string | undefined;
  readonly overrideViewXml: string | undefined;
  readonly renderOptions: number;
  readonly paging: URLSearchParams;
  readonly addRequiredFields: boolean;
  /** View, SortField, SortDir, FilterField1 and so on: what `overrideParameters` says, else the address. */
  readonly override: (name: string) => string | undefined;
}

/** SP.RenderListDataParameters; most of them change nothing in a list of plain items. */
const parameterNames = new Set([
  '__metadata', 'AddAllFields', 'AddAllViewFields', 'AddRegionalSettings', 'AddRequiredFields', 'AllowMultipleValueFilterForTaxonomyFields', 'AudienceTarget',
  'DatesInUtc', 'ExpandGroups', 'ExpandUserField', 'FilterOutChannelFoldersInDefaultDocLib', 'FirstGroupOnly', 'FolderServerRelativeUrl',
  'ImageFieldsToTryRewriteToCdnUrls', 'MergeDefaultView', 'ModernListBoot', 'OriginalDate', 'OverrideViewXml', 'Paging', 'RenderOptions',
  'RenderURLFieldInJSON', 'ReplaceGroup', 'RequireFolderColoringFields', 'ShowStubFile', 'ViewXml'
]);

/** Of SP.RenderListDataOverrideParameters, those that would change the rows and are not done here. */
const overridesNotDone = ['DrillDown', 'FilterData', 'GroupString', 'HasOverrideSelectCommand', 'ID', 'RootFolder', 'FilterOnly', 'Filter'];

/** @throws SharePoint's own words to a parameter that does not exist */
export function readParameters(body: Readonly<Record<string, unknown>>, search: URLSearchParams): RenderRequest {
  const parameters = objectIn(body, 'parameters');
  const overrides = objectIn(body, 'overrideParameters');
  for (const name of Object.keys(parameters)) {
    if (!parameterNames.has(name)) throw errors.noSuchProperty(name, 'SP.RenderListDataParameters');
  }
  const override = (name: string): string | undefined => textIn(overrides, name) ?? (search.get(name) || undefined);
  for (const name of overridesNotDone) {
    if (override(name) !== undefined) throw errors.notImplemented(`${name} of RenderListDataAsStream`);
  }
  const paging = textIn(parameters, 'Paging')?.replace(/^\?/, '');
  return {
    viewXml: textIn(parameters, 'ViewXml'),
    overrideViewXml: textIn(parameters, 'OverrideViewXml'),
    renderOptions: Number(parameters.RenderOptions ?? 0),
    paging: paging === undefined ? search : new URLSearchParams(paging),
    addRequiredFields: parameters.AddRequiredFields === true,
    override
  };
}

function objectIn(body: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const value = body[name];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textIn(parameters: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = parameters[name];
  return value === undefined || value === null || value === '' ? undefined : String(value);
}
