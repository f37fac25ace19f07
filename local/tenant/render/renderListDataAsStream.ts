import type { List } from '../lists/list';
import type { Answer } from '../protocol/answer';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { contextInfo } from './contextInfo';
import { listData } from './listData';
import { listSchema } from './listSchema';
import { readParameters } from './parameters';
import { renderedView } from './renderedView';

/** RenderOptions, a sum of what is wanted. */
const options = { contextInfo: 1, listData: 2, listSchema: 4 } as const;
/** They change menus, previews and links of SharePoint's own interface; the rows are the same with them. */
const withoutEffect = 8 | 16 | 32 | 128 | 256 | 512 | 2048 | 4096 | 8192 | 65536;

/**
 * POST …/RenderListDataAsStream. Rows alone are the whole document; with other parts asked for, they are its `ListData`.
 * Of the other options, those that would add a part (ClientFormSchema, ViewMetadata, PageContextInfo …) are refused.
 */
export function renderListDataAsStream(context: RequestContext, list: List, body: Readonly<Record<string, unknown>>, search: URLSearchParams): Answer {
  const request = readParameters(body, search);
  const wanted = request.renderOptions;
  const unknown = wanted & ~(options.contextInfo | options.listData | options.listSchema | withoutEffect);
  if (!Number.isInteger(wanted) || unknown !== 0) throw errors.notImplemented(`RenderOptions ${unknown} of RenderListDataAsStream`);

  const view = renderedView(list, request, { now: context.now, userId: context.caller.userId, zone: context.timeZone });
  const parts = wanted & (options.contextInfo | options.listSchema);
  if (parts === 0) return { kind: 'json', value: listData(context, list, request, view) };
  return {
    kind: 'json',
    value: {
      wpq: '',
      Templates: {},
      ...(wanted & options.listData && { ListData: listData(context, list, request, view) }),
      ...(wanted & options.listSchema && { ListSchema: listSchema(list, view) }),
      ...(wanted & options.contextInfo && contextInfo(context, list, view))
    }
  };
}
