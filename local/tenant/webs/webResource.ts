import { contentTypesResource } from '../contentTypes/contentTypesResource';
import { siteGroupsResource } from '../groups/groupsResource';
import { fileByPath, folderByPath } from '../files/filesByPath';
import type { Web } from '../lists/list';
import { listByUrl, listsResource } from '../lists/listsResource';
import type { Operation, Resource } from '../path/resource';
import { securableResources } from '../permissions/securableResources';
import { propertyOf, reads } from '../protocol/collection';
import { errors } from '../protocol/errors';
import { recycleBinResource } from '../recycleBin/recycleBinResource';
import type { RequestContext } from '../requestContext';
import { roleDefinitionsResource } from '../roles/roleDefinitionsResource';
import { currentUserResource, ensureUserResource, siteUsersResource, userById } from '../users/usersResource';
import { describeWeb } from './describeWeb';
import { regionalSettings, timeZone } from './regionalSettings';

export function webResource(context: RequestContext, web: Web): Resource {
  const described = (): ReturnType<typeof describeWeb> => describeWeb(context, web);
  const update: Operation = {
    right: 'ManageWeb',
    on: web,
    run: ({ json }) => {
      const { Title = web.title, Description = web.description, __metadata: _metadata, ...others } = json();
      const [unknown] = Object.keys(others);
      if (unknown !== undefined) throw errors.noSuchProperty(unknown, 'SP.Web');
      context.catalogue.updateWeb({ ...web, title: String(Title), description: String(Description) });
      return { kind: 'nothing' };
    }
  };
  return {
    property: propertyOf('Open', web, described),
    children: {
      ...securableResources(context, web),
      lists: (segment) => listsResource(context, segment),
      getlist: (segment) => listByUrl(context, segment, 'strUrl'),
      getlistusingpath: (segment) => listByUrl(context, segment, 'DecodedUrl'),
      getfolderbyserverrelativepath: (segment) => folderByPath(context, segment),
      getfilebyserverrelativepath: (segment) => fileByPath(context, segment),
      contenttypes: (segment) => contentTypesResource(context, web, segment),
      siteusers: (segment) => siteUsersResource(context, segment),
      sitegroups: (segment) => siteGroupsResource(context, segment),
      currentuser: () => currentUserResource(context),
      ensureuser: () => ensureUserResource(context),
      getuserbyid: (segment) => userById(context, segment),
      roledefinitions: (segment) => roleDefinitionsResource(context, segment),
      recyclebin: (segment) => recycleBinResource(context, segment),
      regionalsettings: () => ({
        children: { timezone: () => ({ operations: { GET: reads('Open', web, timeZone) } }) },
        operations: { GET: reads('Open', web, regionalSettings) }
      })
    },
    operations: { GET: reads('Open', web, described), MERGE: update }
  };
}
