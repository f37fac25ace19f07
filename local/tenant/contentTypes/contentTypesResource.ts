import type { List, Web } from '../lists/list';
import { hasArguments, textArgument, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import { isList } from '../permissions/permissions';
import { reads, readsAll } from '../protocol/collection';
import { projected } from '../protocol/described';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { addContentType, contentTypes, describeContentType, describeContentTypes, type ContentType } from './contentTypes';

/** As far as provisioning needs them: listed, added to the site, taken over into a list. */
export function contentTypesResource(context: RequestContext, on: List | Web, segment: Segment): Resource {
  const right = isList(on) ? 'ViewListItems' : 'Open';
  const one = (below: Segment): Resource => {
    const id = textArgument(below, 'contentTypeId');
    const found = contentTypes(context, on).find((type) => type.id.toLowerCase() === id.toLowerCase());
    if (found === undefined) throw errors.contentTypeNotFound();
    return { operations: { GET: reads(right, on, () => describeContentType(on, found)) } };
  };
  if (hasArguments(segment)) return one(segment);
  const added = (type: ContentType): ReturnType<Operation['run']> => {
    addContentType(context, on, type);
    return { kind: 'entity', status: 201, entity: projected(describeContentType(on, type), { select: [], expand: [] }) };
  };
  const add: Operation = {
    right: isList(on) ? 'ManageLists' : 'ManageWeb',
    on,
    run: ({ json }) => {
      const { Name, Description, Group, Id } = json();
      const id = typeof Id === 'object' && Id !== null ? (Id as { StringValue?: unknown }).StringValue : undefined;
      if (typeof Name !== 'string' || typeof id !== 'string') throw errors.missingArgument('Name, Id');
      return added({ id, name: Name, description: String(Description ?? ''), group: String(Group ?? 'Custom Content Types') });
    }
  };
  const addAvailable: Operation = {
    right: 'ManageLists',
    on,
    run: ({ json }) => {
      const { contentTypeId } = json();
      const found = contentTypes(context, context.web).find((type) => type.id === contentTypeId);
      if (found === undefined) throw errors.contentTypeNotFound();
      return added(found);
    }
  };
  return {
    children: { getbyid: one, addavailablecontenttype: () => ({ operations: { POST: addAvailable } }) },
    operations: { GET: readsAll(right, on, 'SP.ApiData.ContentTypes', () => describeContentTypes(context, on)), POST: add }
  };
}
