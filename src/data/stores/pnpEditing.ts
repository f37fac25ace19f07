import { SPCollection, SPQueryable, spPost, type ISPQueryable } from '@pnp/sp/spqueryable';
import type { DirectoryPerson, Editing, Write, Written } from './editing';
import { ensurePeople, ensurePerson } from './ensurePeople';
import { isGuarded } from './guardedRecycle';
import type { WaitListener } from './patience';
import { readPeople } from './peopleAnswer';
import { readRecycled, recycledSelect } from './recycledAnswer';
import { sendWrite } from './sendWrite';
import { told } from './told';
import { writeBatches } from './writeBatches';

const peoplePicker = '_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';
const shortestSearch = 2;
const mostRecycled = 1000;

/** Writing over PnPjs, on the site that the store reads. */
export function openPnpEditing(site: ISPQueryable, onWait: WaitListener = () => undefined): Editing {
  return {
    write: (operation) => (isGuarded(operation) ? alone(site, operation, onWait) : told(sendWrite(site, operation))),
    writeAll: (operations, onProgress) => writeBatches(site, operations, { onWait, onProgress }),
    findPeople: (text) => (text.trim().length < shortestSearch ? Promise.resolve([]) : findPeople(site, text.trim())),
    ensurePerson: (loginName) => told(ensurePerson(site, loginName)),
    ensurePeople: (loginNames) => ensurePeople(site, loginNames, onWait),
    recycled: async () => readRecycled(await told(SPCollection(site, '_api/web/recyclebin').select(...recycledSelect).orderBy('DeletedDate', false).top(mostRecycled)<unknown>()))
  };
}

/** A batch of one: what it is in has to be read with it. */
async function alone(site: ISPQueryable, operation: Write, onWait: WaitListener): Promise<Written> {
  const [outcome] = await writeBatches(site, [operation], { onWait });
  if (outcome.kind === 'failed') throw outcome.error;
  return outcome.written;
}

/** SharePoint's own people picker: it needs no permission beyond those of the page. */
async function findPeople(site: ISPQueryable, text: string): Promise<readonly DirectoryPerson[]> {
  const queryParams = { QueryString: text, MaximumEntitySuggestions: 10, AllowEmailAddresses: true, AllowMultipleEntities: false, PrincipalType: 1, PrincipalSource: 15 };
  return readPeople(await told(spPost<unknown>(SPQueryable(site, peoplePicker), { body: JSON.stringify({ queryParams }) })));
}
