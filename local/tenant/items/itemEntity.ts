import { itemType, type List } from '../lists/list';
import { Entity } from '../protocol/answer';

const navigations = ['FirstUniqueAncestorSecurableObject', 'RoleAssignments', 'AttachmentFiles', 'ContentType', 'FieldValuesAsHtml', 'FieldValuesAsText', 'FieldValuesForEdit', 'File', 'Folder', 'ParentList', 'Versions'];

/** One item in REST, however it was asked for. `version` is `owshiddenversion`, the number of its ETag. */
export function itemEntity(list: List, id: number, version: number, guid: string, properties: Readonly<Record<string, unknown>>): Entity {
  return new Entity(itemType(list), `Web/Lists(guid'${list.id}')/Items(${id})`, properties, `"${guid},${version}"`, navigations, guid);
}
