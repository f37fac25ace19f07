import type { View } from '../lists/view';
import { attributesXml, escapeXml } from '../xml/xml';

/** The view as `ListViewXml` shows it and `SetViewXml` takes it. */
export function viewXml(view: View): string {
  const attributes = attributesXml({
    Name: `{${view.id.toUpperCase()}}`, DefaultView: view.defaultView || undefined, MobileView: true, Type: 'HTML', Personal: view.personal || undefined,
    Hidden: view.hidden || undefined, DisplayName: view.title, Url: view.url, Level: 1, BaseViewID: 1, ContentTypeID: '0x',
    Scope: scopes[view.scope] || undefined, TabularView: view.tabular ? undefined : false, ImageUrl: '/_layouts/15/images/generic.png?rev=47'
  });
  return (
    `<View${attributes} >${queryXml(view)}<ViewFields>${fieldRefs(view)}</ViewFields><RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit>` +
    `${aggregationsXml(view)}<JSLink>clienttemplates.js</JSLink><XslLink Default="TRUE">main.xsl</XslLink><Toolbar Type="Standard"/>` +
    `${view.customFormatter === null ? '' : `<CustomFormatter>${escapeXml(view.customFormatter)}</CustomFormatter>`}</View>`
  );
}

export const fieldRefs = (view: View): string => view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');

const queryXml = (view: View): string => (view.query === '' ? '<Query />' : `<Query>${view.query}</Query>`);

const aggregationsXml = (view: View): string => {
  const value = view.aggregationsOn ? 'On' : 'Off';
  return view.aggregations === null ? `<Aggregations Value="${value}" />` : `<Aggregations Value="${value}">${view.aggregations}</Aggregations>`;
};

/** SP.ViewScope, as its XML attribute says it. */
export const scopes = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;
