import { describeFolder } from '../lists/describeFolder';
import { isLibrary, type List } from '../lists/list';
import { hasArguments, textArgument, type Input, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import { requireRight } from '../permissions/requireRight';
import type { Answer } from '../protocol/answer';
import { propertyOf, reads, readsAll } from '../protocol/collection';
import { projected, selectionOf } from '../protocol/described';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { describeFile } from './describeFile';
import { fileResource } from './fileResource';
import { addFile, existingFile, filesOf, freeName, itemOfFile, replaceContent } from './libraryFiles';

/** The one folder of a list. That of a library has files. */
export function folderResource(context: RequestContext, list: List): Resource {
  const described = (): ReturnType<typeof describeFolder> => describeFolder(context, list);
  return {
    property: propertyOf('ViewListItems', list, described),
    children: isLibrary(list) ? { files: (segment) => filesResource(context, list, segment) } : {},
    operations: { GET: reads('ViewListItems', list, described) }
  };
}

function filesResource(context: RequestContext, list: List, segment: Segment): Resource {
  if (hasArguments(segment)) return fileResource(context, list, textArgument(segment, 'url'));
  return {
    children: {
      getbyurl: (below) => fileResource(context, list, textArgument(below, 'url')),
      addusingpath: (below) => ({ operations: { POST: { right: 'AddListItems', on: list, run: (input) => add(context, list, below, input) } } })
    },
    operations: { GET: readsAll('ViewListItems', list, 'SP.ApiData.Files', () => filesOf(context, list).map((row) => describeFile(context, list, row))) }
  };
}

/** `AddUsingPath(decodedurl='a.pdf',overwrite=true)`; `EnsureUniqueFileName=true` gives a file whose name is taken another one. */
function add(context: RequestContext, list: List, segment: Segment, { bytes, query }: Input): Answer {
  const unknown = Object.keys(segment.named).find((name) => !['decodedurl', 'overwrite', 'ensureuniquefilename', 'autocheckoutoninvaliddata'].includes(name));
  if (unknown !== undefined) throw errors.noSuchParameter(unknown, 'AddUsingPath');
  const asked = textArgument(segment, 'DecodedUrl');
  const name = segment.named.ensureuniquefilename === true ? freeName(context, list, asked) : asked;
  const existing = segment.named.overwrite === true ? itemOfFile(context, list, name) : undefined;
  if (existing === undefined) {
    addFile(context, list, name, bytes);
  } else {
    requireRight(context, 'EditListItems', list);
    replaceContent(context, list, existing, bytes);
  }
  return { kind: 'entity', entity: projected(describeFile(context, list, existingFile(context, list, name)), selectionOf(query)) };
}
