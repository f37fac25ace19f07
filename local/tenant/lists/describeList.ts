import { describeField } from '../fields/describeField';
import { effectivePermissions } from '../permissions/effectivePermissions';
import { describeRoleAssignments } from '../permissions/describeRole';
import type { Described } from '../protocol/described';
import type { RequestContext } from '../requestContext';
import { describeView, shownViews } from '../views/describeView';
import { describeContentTypes } from '../contentTypes/contentTypes';
import { describeFolder } from './describeFolder';
import type { List } from './list';

export function describeList(context: RequestContext, list: List): Described {
  const counted = context.database.get<{ item_modified: string; item_deleted: string }>('SELECT item_modified, item_deleted FROM lists WHERE key = ?', list.key);
  const modified = counted?.item_modified ?? list.created;
  const defaultView = list.views.find((view) => view.defaultView) ?? list.views[0];
  return {
    type: 'SP.List',
    path: `Web/Lists(guid'${list.id}')`,
    etag: `"${list.version}"`,
    properties: {
      AllowContentTypes: true, BaseTemplate: list.baseTemplate, BaseType: list.baseTemplate === 101 ? 1 : 0, ContentTypesEnabled: list.contentTypesEnabled,
      CrawlNonDefaultViews: false, Created: list.created, CurrentChangeToken: { StringValue: `1;3;${list.id};${ticks(modified)};${list.version}` },
      DefaultContentApprovalWorkflowId: noGuid, DefaultItemOpenUseListSetting: false, Description: list.description, Direction: 'none', DisableCommenting: false,
      DisableGridEditing: list.disableGridEditing, DocumentTemplateUrl: null, DraftVersionVisibility: 0, EnableAttachments: list.attachmentsEnabled,
      EnableFolderCreation: list.folderCreationEnabled, EnableMinorVersions: false, EnableModeration: false, EnableRequestSignOff: true,
      EnableVersioning: list.versioning, EntityTypeName: list.entityTypeName, ExemptFromBlockDownloadOfNonViewableFiles: false,
      FileSavePostProcessingEnabled: false, ForceCheckout: false, HasExternalDataSource: false, Hidden: list.hidden, Id: list.id,
      ImagePath: { DecodedUrl: image }, ImageUrl: image, DefaultSensitivityLabelForLibrary: '', IrmEnabled: false, IrmExpire: false, IrmReject: false,
      IsApplicationList: false, IsCatalog: false, IsPrivate: false, ItemCount: context.items.count(list), LastItemDeletedDate: counted?.item_deleted ?? list.created,
      LastItemModifiedDate: modified, LastItemUserModifiedDate: modified, ListExperienceOptions: 0, ListItemEntityTypeFullName: `SP.Data.${list.entityTypeName}Item`,
      MajorVersionLimit: list.majorVersionLimit, MajorWithMinorVersionsLimit: 0, MultipleDataList: false, NoCrawl: list.noCrawl,
      ParentWebPath: { DecodedUrl: list.web.serverRelativeUrl }, ParentWebUrl: list.web.serverRelativeUrl, ParserDisabled: false,
      ServerTemplateCanCreateFolders: true, TemplateFeatureId: '00bfea71-de22-43b2-a848-c05709900100', Title: list.title
    },
    onRequest: {
      DefaultViewUrl: () => defaultView?.url ?? '',
      DefaultDisplayFormUrl: () => `${list.url}/DispForm.aspx`,
      DefaultEditFormUrl: () => `${list.url}/EditForm.aspx`,
      DefaultNewFormUrl: () => `${list.url}/NewForm.aspx`,
      EffectiveBasePermissions: () => effectivePermissions(context, list),
      HasUniqueRoleAssignments: () => list.uniquePermissions,
      ListSchemaVersion: () => list.version,
      OnQuickLaunch: () => list.onQuickLaunch
    },
    navigations: {
      ContentTypes: () => describeContentTypes(context, list),
      DefaultView: () => describeView(list, defaultView),
      Fields: () => list.fields.map((field) => describeField(list, field)),
      RoleAssignments: () => describeRoleAssignments(context, list),
      RootFolder: () => describeFolder(context, list),
      Views: () => shownViews(context, list).map((view) => describeView(list, view))
    }
  };
}

const noGuid = '00000000-0000-0000-0000-000000000000';
const image = '/_layouts/15/images/itgen.png?rev=47';

/** .NET counts tenths of microseconds since the year 1. */
const ticks = (iso: string): string => String(BigInt(Date.parse(iso)) * BigInt(10_000) + BigInt('621355968000000000'));
