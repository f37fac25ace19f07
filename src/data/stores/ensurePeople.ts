import { SPQueryable, spPost, type ISPQueryable } from '@pnp/sp/spqueryable';
import type { EnsuredPerson, SitePerson } from './editing';
import type { WaitListener } from './patience';
import { mostInBatch, sendTogether, type Behavior } from './sendTogether';

/** Rejects with the client's error. */
export async function ensurePerson(site: ISPQueryable, loginName: string, ...behaviors: readonly Behavior[]): Promise<SitePerson> {
  const asked = SPQueryable(site, '_api/web/ensureuser').using(...behaviors);
  const { Id, Title, Email } = await spPost<{ Id: number; Title: string; Email?: string }>(asked, { body: JSON.stringify({ logonName: loginName }) });
  return { id: Id, name: Title, mail: Email || undefined };
}

/** Done twice, it is as if it had been done once: so it is asked again like a read. */
export async function ensurePeople(site: ISPQueryable, loginNames: readonly string[], onWait: WaitListener): Promise<readonly EnsuredPerson[]> {
  const ensured: EnsuredPerson[] = [];
  for (let start = 0; start < loginNames.length; start += mostInBatch) {
    const parts = loginNames.slice(start, start + mostInBatch).map((loginName) => (inBatch: Behavior) => ensurePerson(site, loginName, inBatch));
    const outcomes = await sendTogether(site, parts, { isWrite: false, onWait });
    ensured.push(...outcomes.map((outcome): EnsuredPerson => (outcome.kind === 'failed' ? outcome : { kind: 'done', person: outcome.value })));
  }
  return ensured;
}
