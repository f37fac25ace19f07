import { typeAsString, type Field } from '../lists/field';
import type { List } from '../lists/list';
import { camlField } from '../query/resolve';
import { braced } from './cell';
import type { RenderedView } from './renderedView';

/** RenderOptions 4: the columns of the view, as a client needs them to draw a grid. Presentation of SharePoint's own grid is left out. */
export function listSchema(list: List, view: RenderedView): Record<string, unknown> {
  return {
    IsDocLib: list.baseTemplate === 101 ? '1' : '',
    Field: view.fields.map((name) => schemaField(name, camlField(list, name))),
    EffectivePresenceEnabled: '1',
    Aggregate: {},
    Collapse: view.caml.group?.collapsed ? 'TRUE' : 'FALSE',
    DefaultItemOpen: '1',
    Direction: 'none',
    ...groupNames(view),
    ListRight_AddListItems: '1',
    noGroupCollapse: view.caml.group && !view.caml.group.collapsed,
    PagePath: view.stored?.url ?? '',
    ShowWebPart: '',
    View: view.stored ? braced(view.stored.id) : '',
    TabularView: view.stored?.tabular === false ? '0' : '1',
    RowLimit: view.rowLimit
  };
}

function groupNames({ caml }: RenderedView): Record<string, string> {
  return Object.fromEntries((caml.group?.terms ?? []).map((term, index) => [`group${index + 1}`, term.field.name]));
}

/** `Name` is what the view says (LinkTitle), `RealFieldName` where a row keeps the value (Title). */
function schemaField(name: string, field: Field): Record<string, unknown> {
  return {
    Name: name,
    FieldType: typeAsString(field),
    RealFieldName: field.internalName,
    DisplayName: field.title,
    ID: field.id,
    StaticName: field.internalName,
    role: field.type,
    ariaLabel: field.title,
    ...(field.builtIn && { FromBaseType: 'TRUE' }),
    Type: field.type,
    Filterable: field.filterable ? 'TRUE' : 'FALSE',
    Sortable: field.sortable ? 'TRUE' : 'FALSE',
    ReadOnly: field.readOnly ? 'TRUE' : 'FALSE',
    AllowGridEditing: field.readOnly ? 'FALSE' : 'TRUE',
    ...(field.customFormatter !== null && { CustomFormatter: field.customFormatter }),
    ...(field.choices.length > 0 && { Choices: field.choices })
  };
}
