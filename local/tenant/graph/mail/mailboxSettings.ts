import type { Person } from '../../directory/person';
import { clients } from '../../identity/clients';
import { automaticReplies, replyStatuses, setAutomaticReplies, type AutomaticReplies } from '../../mail/automaticReplies';
import { graphErrors } from '../graphError';
import { byMethod, graphAddress, jsonOf, ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';

/** Language and out-of-office of somebody: read by themselves and by our service, changed by themselves. */
export function mailboxSettingsAnswer(request: GraphRequest, person: Person, [part, ...more]: readonly string[]): GraphAnswer {
  const isSelf = request.identity.kind === 'person' && request.identity.person.oid === person.oid;
  if (!isSelf && (request.identity.kind === 'person' || request.identity.appId !== clients.service)) throw graphErrors.mailDenied();
  refuseOptions(request.query, []);
  const settings = settingsOf(request, person);
  if (part === undefined) {
    return byMethod(request, { GET: () => described('mailboxSettings', settings), ...(isSelf && { PATCH: () => change(request, person) }) });
  }
  if (more.length > 0 || (part !== 'automaticRepliesSetting' && part !== 'language')) throw graphErrors.noSuchSegment(more[0] ?? part);
  return byMethod(request, { GET: () => described(`mailboxSettings/${part}`, settings[part]) });
}

interface Settings {
  readonly automaticRepliesSetting: AutomaticReplies;
  readonly language: { readonly locale: string; readonly displayName: string };
  readonly timeZone: string;
}

function settingsOf({ services: { database } }: GraphRequest, { oid, language }: Person): Settings {
  return {
    automaticRepliesSetting: automaticReplies(database, oid),
    language: language === 'cy' ? { locale: 'cy-GB', displayName: 'Welsh (United Kingdom)' } : { locale: 'en-GB', displayName: 'English (United Kingdom)' },
    timeZone: 'GMT Standard Time'
  };
}

function change(request: GraphRequest, person: Person): GraphAnswer {
  const { automaticRepliesSetting, ...more } = jsonOf(request) as { automaticRepliesSetting?: Partial<AutomaticReplies> };
  const [strange] = Object.keys(more);
  if (strange !== undefined) throw graphErrors.noSuchProperty(strange, 'microsoft.graph.mailboxSettings');
  const status = automaticRepliesSetting?.status;
  if (automaticRepliesSetting === undefined || !replyStatuses.some((known) => known === status)) throw graphErrors.badMail(`The status is one of ${replyStatuses.join(', ')}.`);
  setAutomaticReplies(request.services.database, person.oid, automaticRepliesSetting);
  return described('mailboxSettings', settingsOf(request, person));
}

const described = (what: string, body: object): GraphAnswer => ok({ '@odata.context': `${graphAddress}/$metadata#users('mailbox')/${what}`, ...body });
