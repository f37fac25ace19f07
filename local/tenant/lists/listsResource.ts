import { hasArguments, textArgument, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import { readsAll } from '../protocol/collection';
import { projected } from '../protocol/described';
import { errors } from '../protocol/errors';
import { webUrl, type RequestContext } from '../requestContext';
import { isoSeconds } from '../clock/clock';
import { visibleLists } from './visibleLists';
import { describeList } from './describeList';
import type { List } from './list';
import { listChanges } from './listBody';
import { listResource } from './listResource';
import { createList } from './newList';

export function listsResource(context: RequestContext, segment: Segment): Resource {
  if (hasArguments(segment)) return listById(context, segment);
  const { web } = context;
  const add: Operation = {
    right: 'ManageLists',
    on: web,
    run: ({ json }) => {
      const body = json();
      const { title, ...changes } = listChanges(body);
      if (title === undefined || title.trim() === '') throw errors.missingArgument('Title');
      const baseTemplate = body.BaseTemplate ?? 100;
      if (baseTemplate !== 100 && baseTemplate !== 101) throw errors.notImplemented(`the list template ${String(baseTemplate)}`);
      const list = context.database.transaction(() => {
        const created = createList(context.database, context.catalogue, web, { title, baseTemplate }, isoSeconds(context.now));
        return Object.keys(changes).length === 0 ? created : context.catalogue.save({ ...created, ...changes });
      });
      return { kind: 'entity', status: 201, entity: projected(describeList(context, list), { select: [], expand: [] }) };
    }
  };
  return {
    children: {
      getbytitle: (below) => listResource(context, listByTitle(context, textArgument(below, 'title'))),
      getbyid: (below) => listById(context, below)
    },
    operations: { GET: readsAll('Open', web, 'SP.ApiData.Lists', () => visibleLists(context).map((list) => describeList(context, list))), POST: add }
  };
}

/** `getList('/sites/p/Lists/Jobs')` */
export function listByUrl(context: RequestContext, segment: Segment, name: string): Resource {
  const asked = textArgument(segment, name).replace(/\/$/, '');
  const found = context.catalogue.byUrl(asked.startsWith('/') ? asked : `${context.web.serverRelativeUrl.replace(/\/$/, '')}/${asked}`);
  if (found === undefined || found.web.id !== context.web.id) throw errors.fileNotFound();
  return listResource(context, found);
}

function listByTitle(context: RequestContext, title: string): List {
  const found = context.catalogue.byTitle(context.web, title);
  if (found === undefined) throw errors.listNotFound(title, webUrl(context, context.web));
  return found;
}

function listById(context: RequestContext, segment: Segment): Resource {
  const found = context.catalogue.byId(textArgument(segment, 'guid').replace(/[{}]/g, ''));
  if (found === undefined || found.web.id !== context.web.id) throw errors.listIdNotFound();
  return listResource(context, found);
}
