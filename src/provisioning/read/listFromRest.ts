import { canonicalQuery } from '../../domain/lists/caml';
import { parseXml, XmlElement } from '../../domain/lists/xml';
import { canonicalJson } from '../plan/columnSettings';
import { ActualColumn, ActualList, ActualView, Assignment } from '../site/actualList';
import { collection, flag, Json, number, object, text } from './json';

/** What one GET of a list asks for: everything that provisioning compares. */
export const listQuery = {
  select: [
    'Id', 'Title', 'Description', 'Hidden', 'EnableVersioning', 'MajorVersionLimit', 'HasUniqueRoleAssignments',
    ...['InternalName', 'Title', 'TypeAsString', 'Description', 'Required', 'Indexed', 'EnforceUniqueValues', 'DefaultValue', 'CustomFormatter', 'SchemaXml'].map((name) => `Fields/${name}`),
    ...['Id', 'Title', 'ServerRelativeUrl', 'DefaultView', 'PersonalView', 'ViewQuery', 'RowLimit', 'ViewFields'].map((name) => `Views/${name}`),
    ...['PrincipalId', 'Member/Title', 'Member/LoginName', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/Name', 'RoleDefinitionBindings/RoleTypeKind'].map((name) => `RoleAssignments/${name}`)
  ],
  expand: ['Fields', 'Views', 'Views/ViewFields', 'RoleAssignments', 'RoleAssignments/Member', 'RoleAssignments/RoleDefinitionBindings']
} as const;

export function listFromRest(row: Json): ActualList {
  return {
    id: text(row.Id),
    title: text(row.Title),
    description: text(row.Description),
    hidden: flag(row.Hidden),
    versioning: flag(row.EnableVersioning),
    versionLimit: number(row.MajorVersionLimit),
    inheritsPermissions: !flag(row.HasUniqueRoleAssignments),
    assignments: collection(row.RoleAssignments).map(assignmentFromRest),
    columns: collection(row.Fields).map(columnFromRest),
    views: collection(row.Views).filter((view) => !flag(view.PersonalView)).map(viewFromRest)
  };
}

export function assignmentFromRest(row: Json): Assignment {
  const member = object(row.Member);
  return {
    principalId: number(row.PrincipalId),
    principal: text(member.Title),
    login: text(member.LoginName),
    levels: collection(row.RoleDefinitionBindings).map((level) => ({ id: number(level.Id), kind: number(level.RoleTypeKind), name: text(level.Name) }))
  };
}

/** Choices, length and the like exist on some column types only; the schema says them for all. */
function columnFromRest(row: Json): ActualColumn {
  const schema = schemaOf(text(row.SchemaXml));
  return {
    name: text(row.InternalName),
    displayName: text(row.Title),
    type: text(row.TypeAsString),
    dateOnly: schema.attributes.Format === 'DateOnly',
    description: text(row.Description),
    required: flag(row.Required),
    indexed: flag(row.Indexed),
    unique: flag(row.EnforceUniqueValues),
    default: text(row.DefaultValue),
    choices: (schema.children.find((child) => child.name === 'CHOICES')?.children ?? []).map((choice) => choice.text),
    maxLength: schema.attributes.Type === 'Text' ? Number(schema.attributes.MaxLength ?? 255) : 0,
    format: canonicalJson(text(row.CustomFormatter)),
    lookupListId: schema.attributes.List ?? ''
  };
}

const noSchema: XmlElement = { name: 'Field', attributes: {}, children: [], text: '' };

/** A schema of some foreign column that cannot be read tells nothing; ours are always readable. */
function schemaOf(xml: string): XmlElement {
  try {
    return parseXml(xml)[0] ?? noSchema;
  } catch {
    return noSchema;
  }
}

function viewFromRest(row: Json): ActualView {
  return {
    id: text(row.Id),
    title: text(row.Title),
    url: pageName(text(row.ServerRelativeUrl)),
    isDefault: flag(row.DefaultView),
    columns: viewColumns(object(row.ViewFields)),
    query: canonicalQuery(text(row.ViewQuery)),
    rowLimit: number(row.RowLimit)
  };
}

function viewColumns(fields: Json): readonly string[] {
  const items = Array.isArray(fields.Items) ? fields.Items : object(fields.Items).results;
  return Array.isArray(items) ? items.map(text) : [];
}

/** SharePoint gives addresses decoded: a `%` in one is a `%`. */
function pageName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.aspx$/i, '');
}
