import { makeList, testTenant, values, verbose, type Ask, type TestTenant } from './support/testTenant';

// Property names and their types as SharePoint Online answered them to `odata=nometadata`.
const listProperties = [
  'AllowContentTypes', 'BaseTemplate', 'BaseType', 'ContentTypesEnabled', 'CrawlNonDefaultViews', 'Created', 'CurrentChangeToken', 'DefaultContentApprovalWorkflowId',
  'DefaultItemOpenUseListSetting', 'Description', 'Direction', 'DisableCommenting', 'DisableGridEditing', 'DocumentTemplateUrl', 'DraftVersionVisibility', 'EnableAttachments',
  'EnableFolderCreation', 'EnableMinorVersions', 'EnableModeration', 'EnableRequestSignOff', 'EnableVersioning', 'EntityTypeName', 'ExemptFromBlockDownloadOfNonViewableFiles',
  'FileSavePostProcessingEnabled', 'ForceCheckout', 'HasExternalDataSource', 'Hidden', 'Id', 'ImagePath', 'ImageUrl', 'DefaultSensitivityLabelForLibrary', 'IrmEnabled', 'IrmExpire',
  'IrmReject', 'IsApplicationList', 'IsCatalog', 'IsPrivate', 'ItemCount', 'LastItemDeletedDate', 'LastItemModifiedDate', 'LastItemUserModifiedDate', 'ListExperienceOptions',
  'ListItemEntityTypeFullName', 'MajorVersionLimit', 'MajorWithMinorVersionsLimit', 'MultipleDataList', 'NoCrawl', 'ParentWebPath', 'ParentWebUrl', 'ParserDisabled',
  'ServerTemplateCanCreateFolders', 'TemplateFeatureId', 'Title'
];
const textFieldProperties = [
  'AutoIndexed', 'CanBeDeleted', 'ClientSideComponentId', 'ClientSideComponentProperties', 'ClientValidationFormula', 'ClientValidationMessage', 'CustomFormatter', 'DefaultFormula',
  'DefaultValue', 'Description', 'Direction', 'EnforceUniqueValues', 'EntityPropertyName', 'Filterable', 'FromBaseType', 'Group', 'Hidden', 'Id', 'Indexed', 'IndexStatus',
  'InternalName', 'IsModern', 'JSLink', 'PinnedToFiltersPane', 'ReadOnlyField', 'Required', 'SchemaXml', 'Scope', 'Sealed', 'ShowInFiltersPane', 'Sortable', 'StaticName', 'Title',
  'FieldTypeKind', 'TypeAsString', 'TypeDisplayName', 'TypeShortDescription', 'ValidationFormula', 'ValidationMessage', 'MaxLength'
];
const viewProperties = [
  'Aggregations', 'AggregationsStatus', 'AssociatedContentTypeId', 'BaseViewId', 'CalendarViewStyles', 'ColumnWidth', 'ContentTypeId', 'CustomFormatter', 'CustomOrder', 'DefaultView',
  'DefaultViewForContentType', 'EditorModified', 'Formats', 'GridLayout', 'Hidden', 'HtmlSchemaXml', 'Id', 'ImageUrl', 'IncludeRootFolder', 'ViewJoins', 'JSLink', 'ListViewXml', 'Method',
  'MobileDefaultView', 'MobileView', 'ModerationType', 'NewDocumentTemplates', 'OrderedView', 'Paged', 'PersonalView', 'ViewProjectedFields', 'ViewQuery', 'ReadOnlyView',
  'RequiresClientIntegration', 'RowLimit', 'Scope', 'ServerRelativePath', 'ServerRelativeUrl', 'StyleId', 'TabularView', 'Threaded', 'Title', 'Toolbar', 'ToolbarTemplateName', 'ViewType',
  'ViewData', 'ViewType2', 'VisualizationInfo'
];
const userProperties = [
  'Id', 'IsHiddenInUI', 'LoginName', 'Title', 'PrincipalType', 'Email', 'Expiration', 'IsEmailAuthenticationGuestUser', 'IsShareByEmailGuestUser', 'IsSiteAdmin', 'UserId', 'UserPrincipalName'
];
const groupProperties = [
  'Id', 'IsHiddenInUI', 'LoginName', 'Title', 'PrincipalType', 'AllowMembersEditMembership', 'AllowRequestToJoinLeave', 'AutoAcceptRequestToJoinLeave', 'Description',
  'OnlyAllowMembersViewMembership', 'OwnerTitle', 'RequestToJoinLeaveEmailSetting'
];
const roleProperties = ['BasePermissions', 'Description', 'Hidden', 'Id', 'Name', 'Order', 'RoleTypeKind'];
const folderProperties = ['Exists', 'ExistsAllowThrowForPolicyFailures', 'IsWOPIEnabled', 'ItemCount', 'Name', 'ProgID', 'ServerRelativeUrl', 'TimeCreated', 'TimeLastModified', 'UniqueId', 'WelcomePage'];
const regionalSettings = [
  'AdjustHijriDays', 'AlternateCalendarType', 'AM', 'CalendarType', 'Collation', 'CollationLCID', 'DateFormat', 'DateSeparator', 'DecimalSeparator', 'DigitGrouping', 'FirstDayOfWeek',
  'FirstWeekOfYear', 'IsEastAsia', 'IsRightToLeft', 'IsUIRightToLeft', 'ListSeparator', 'LocaleId', 'NegativeSign', 'NegNumberMode', 'PM', 'PositiveSign', 'ShowWeeks', 'ThousandSeparator',
  'Time24', 'TimeMarkerPosition', 'TimeSeparator', 'WorkDayEndHour', 'WorkDays', 'WorkDayStartHour'
];
const recordedFields = [
  'ID', 'ContentTypeId', 'ContentType', 'Title', 'Modified', 'Created', 'Author', 'Editor', '_HasCopyDestinations', '_CopySource', 'owshiddenversion', 'WorkflowVersion', '_UIVersion',
  '_UIVersionString', 'Attachments', '_ModerationStatus', '_ModerationComments', 'Edit', 'LinkTitleNoMenu', 'LinkTitle'
];

let site: TestTenant;
let owner: Ask;
let jobs: string;
beforeAll(async () => {
  site = await testTenant();
  owner = site.as('owner');
  jobs = await makeList(owner, 'Jobs', '<Field Type="Text" Name="Code" DisplayName="The code"/>');
});
afterAll(() => site.close());

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe('an answer has the properties of a recorded one', () => {
  test.each([
    ['a list', () => jobs, listProperties],
    ['a text column', () => `${jobs}/fields/getByInternalNameOrTitle('Code')`, textFieldProperties],
    ['a view', () => `${jobs}/views/getByTitle('All Items')`, viewProperties],
    ['a user', () => 'web/currentUser', userProperties],
    ['a permission level', () => "web/roleDefinitions/getbyname('Contribute')", roleProperties],
    ['a folder', () => `${jobs}/rootFolder`, folderProperties],
    ['regional settings', () => 'web/regionalSettings', regionalSettings]
  ])('%s', async (_what, path, expected) => {
    const reply = await owner('GET', path());
    expect([reply.status, sorted(Object.keys(reply.json))]).toEqual([200, sorted(expected)]);
  });

  it('a group', async () => {
    const made = await owner('POST', 'web/siteGroups', { Title: 'G', Description: 'd' });
    expect([made.status, sorted(Object.keys(made.json))]).toEqual([201, sorted(groupProperties)]);
  });

  it('a new list, with its first version limit', async () => {
    const made = await owner('POST', 'web/lists', { Title: 'Fail list' });
    expect(made.status).toBe(201);
    expect(sorted(Object.keys(made.json))).toEqual(sorted(listProperties));
    expect(made.json).toMatchObject({ EntityTypeName: 'Fail_x0020_listList', ListItemEntityTypeFullName: 'SP.Data.Fail_x0020_listListItem', MajorVersionLimit: 50, BaseTemplate: 100, EnableVersioning: true });
  });

  it('a new item: built-in columns first, instants in UTC', async () => {
    const made = await owner('POST', `${jobs}/items`, { Title: 'x', Code: 'c' });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      FileSystemObjectType: 0, Id: 1, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '', ID: 1, Title: 'x', Modified: '2026-06-15T09:00:00Z', Created: '2026-06-15T09:00:00Z',
      OData__UIVersionString: '1.0', Attachments: false, ComplianceAssetId: null, Code: 'c'
    });
    expect(made.json.ContentTypeId).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(made.headers.get('ETag')).toBe(`"${String(made.json.GUID)},1"`);
  });

  it('the columns that every list has, in their order and with their types', async () => {
    const fields = values(await owner('GET', `${jobs}/fields?$select=InternalName,TypeAsString,FieldTypeKind`));
    expect(fields.slice(0, recordedFields.length).map(({ InternalName }) => InternalName)).toEqual(recordedFields);
    expect(fields.slice(0, 4)).toEqual([
      { InternalName: 'ID', TypeAsString: 'Counter', FieldTypeKind: 5 }, { InternalName: 'ContentTypeId', TypeAsString: 'ContentTypeId', FieldTypeKind: 25 },
      { InternalName: 'ContentType', TypeAsString: 'Computed', FieldTypeKind: 12 }, { InternalName: 'Title', TypeAsString: 'Text', FieldTypeKind: 2 }
    ]);
  });

  it('the permission levels of a new site, bit for bit', async () => {
    const roles = values(await owner('GET', 'web/roleDefinitions?$select=Name,Id,BasePermissions,RoleTypeKind&$filter=Hidden eq false'));
    expect(roles).toEqual([
      { Name: 'Full Control', Id: 1073741829, BasePermissions: { High: '2147483647', Low: '4294967295' }, RoleTypeKind: 5 },
      { Name: 'Design', Id: 1073741828, BasePermissions: { High: '432', Low: '1012866047' }, RoleTypeKind: 4 },
      { Name: 'Edit', Id: 1073741830, BasePermissions: { High: '432', Low: '1011030767' }, RoleTypeKind: 6 },
      { Name: 'Contribute', Id: 1073741827, BasePermissions: { High: '432', Low: '1011028719' }, RoleTypeKind: 3 },
      { Name: 'Read', Id: 1073741826, BasePermissions: { High: '176', Low: '138612833' }, RoleTypeKind: 2 }
    ]);
  });

  it('view columns below a view', async () => {
    const reply = await owner('GET', `${jobs}?$select=Id,Views/Id,Views/Title,Views/ViewFields&$expand=Views,Views/ViewFields`);
    expect(reply.json.Views).toEqual([expect.objectContaining({ Title: 'All Items', ViewFields: { SchemaXml: '<FieldRef Name="LinkTitle" />', Items: ['LinkTitle'] } })]);
  });

  it('the zone of the site is that of London', async () => {
    const reply = await owner('GET', 'web?$select=Id,RegionalSettings/TimeZone&$expand=RegionalSettings/TimeZone');
    expect(reply.json.RegionalSettings).toEqual({ TimeZone: { Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', Id: 2, Information: { Bias: 0, DaylightBias: -60, StandardBias: 0 } } });
  });
});

describe('metadata', () => {
  it('is minimal for plain application/json', async () => {
    const reply = await owner('GET', `${jobs}?$select=Title`, undefined, { Accept: 'application/json' });
    expect(reply.headers.get('Content-Type')).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
    expect(Object.keys(reply.json)).toEqual(['odata.metadata', 'odata.type', 'odata.id', 'odata.etag', 'odata.editLink', 'Title']);
    expect(reply.json).toMatchObject({ 'odata.type': 'SP.List', 'odata.editLink': expect.stringMatching(/^Web\/Lists\(guid'/) });
  });

  it('is left out for nometadata', async () => {
    const reply = await owner('GET', `${jobs}?$select=Title`);
    expect(reply.json).toEqual({ Title: 'Jobs' });
  });

  it('wraps in d, results and __deferred for verbose', async () => {
    const list = (await owner('GET', `${jobs}?$select=Title`, undefined, verbose)).json.d as Record<string, unknown>;
    expect(list).toMatchObject({ __metadata: { type: 'SP.List', etag: expect.stringMatching(/^"\d+"$/) }, Title: 'Jobs', Fields: { __deferred: { uri: expect.stringContaining('/Fields') } } });
    const lists = (await owner('GET', 'web/lists?$select=Title', undefined, verbose)).json.d as { results: unknown[] };
    expect(lists.results).toContainEqual(expect.objectContaining({ Title: 'Jobs' }));
    const permissions = await owner('GET', 'web/EffectiveBasePermissions', undefined, verbose);
    expect(permissions.json).toEqual({ d: { EffectiveBasePermissions: { __metadata: { type: 'SP.BasePermissions' }, High: '2147483647', Low: '4294967295' } } });
  });

  it('an error is light or verbose as the answer would have been', async () => {
    const light = await owner('GET', "web/lists/getByTitle('None')", undefined, { Accept: 'application/json' });
    expect(light.json).toEqual({ 'odata.error': { code: '-1, System.ArgumentException', message: { lang: 'en-US', value: `List 'None' does not exist at site with URL '${site.tenant.siteUrl}'.` } } });
    const loud = await owner('GET', "web/lists/getByTitle('None')", undefined, verbose);
    expect(loud.json).toEqual({ error: { code: '-1, System.ArgumentException', message: { lang: 'en-US', value: expect.any(String) } } });
  });
});
