import type { List } from '../lists/list';
import type { View } from '../lists/view';
import type { Described } from '../protocol/described';
import type { RequestContext } from '../requestContext';
import { fieldRefs, viewXml } from './viewXml';

export function describeView(list: List, view: View): Described {
  return {
    type: 'SP.View',
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    properties: {
      Aggregations: view.aggregations, AggregationsStatus: view.aggregationsOn ? 'On' : 'Off', AssociatedContentTypeId: null, BaseViewId: '1', CalendarViewStyles: null,
      ColumnWidth: null, ContentTypeId: { StringValue: '0x' }, CustomFormatter: view.customFormatter, CustomOrder: null, DefaultView: view.defaultView,
      DefaultViewForContentType: false, EditorModified: false, Formats: null, GridLayout: null, Hidden: view.hidden, HtmlSchemaXml: viewXml(view), Id: view.id,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47', IncludeRootFolder: false, ViewJoins: null, JSLink: 'clienttemplates.js', ListViewXml: viewXml(view), Method: null,
      MobileDefaultView: view.defaultView, MobileView: true, ModerationType: null, NewDocumentTemplates: null, OrderedView: false, Paged: view.paged,
      PersonalView: view.personal, ViewProjectedFields: null, ViewQuery: view.query, ReadOnlyView: false, RequiresClientIntegration: false, RowLimit: view.rowLimit,
      Scope: view.scope, ServerRelativePath: { DecodedUrl: view.url }, ServerRelativeUrl: view.url, StyleId: null, TabularView: view.tabular, Threaded: false,
      Title: view.title, Toolbar: '', ToolbarTemplateName: null, ViewType: 'HTML', ViewData: null, ViewType2: null, VisualizationInfo: null
    },
    navigations: { ViewFields: () => describeViewFields(list, view) }
  };
}

export function describeViewFields(list: List, view: View): Described {
  return {
    type: 'SP.ViewFieldCollection',
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
    properties: { SchemaXml: fieldRefs(view), Items: view.fields }
  };
}

/** Public views, and the caller's own. */
export function shownViews(context: RequestContext, list: List): View[] {
  return list.views.filter((view) => !view.personal || view.owner === context.caller.userId);
}
