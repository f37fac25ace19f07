import { isoSeconds } from '../../clock/clock';
import { clients } from '../../identity/clients';
import { addDraft, markSent, messages, removeMessage, type Message } from '../../mail/mailbox';
import { addressesOf } from '../../mail/delivered';
import { graphErrors } from '../graphError';
import { byMethod, graphAddress, jsonOf, ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { selectedNames } from '../items/expandedFields';
import { messageId, readMessageId, wantsImmutableIds } from './messageId';
import { propertiesIn, propertyFilter } from './extendedProperties';

/**
 * The service's own mailbox: drafts, sending them, finding them again. Exchange lets our service in and nobody else; what Entra granted does not matter.
 */
export function messagesAnswer(request: GraphRequest, [id, verb, ...more]: readonly string[]): GraphAnswer {
  const { identity, services: { database } } = request;
  if (identity.kind !== 'app' || identity.appId !== clients.service) throw graphErrors.mailDenied();
  if (more.length > 0 || (verb !== undefined && verb !== 'send')) throw graphErrors.noSuchSegment(more[0] ?? verb);
  if (id === undefined) return byMethod(request, { GET: () => found(request), POST: () => draft(request) });
  const message = readMessageId(id, messages(database));
  if (message === undefined) throw graphErrors.noSuchMessage();
  if (verb === 'send') return byMethod(request, { POST: () => send(request, message) });
  return byMethod(request, {
    GET: () => one(request, message),
    DELETE: () => {
      removeMessage(database, message);
      return { status: 204 };
    }
  });
}

const writable = ['subject', 'body', 'toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo', 'importance', 'singleValueExtendedProperties', 'internetMessageHeaders'];

function draft(request: GraphRequest): GraphAnswer {
  refuseOptions(request.query, []);
  const sent = jsonOf(request);
  const strange = Object.keys(sent).find((name) => !writable.includes(name));
  if (strange !== undefined) throw graphErrors.noSuchProperty(strange, 'microsoft.graph.message');
  const { singleValueExtendedProperties, ...content } = sent;
  const { database, clock } = request.services;
  const message = addDraft(database, { content, properties: propertiesIn(singleValueExtendedProperties), created: isoSeconds(clock.now()) });
  return { status: 201, body: { '@odata.context': address('messages/$entity'), ...described(request, message) } };
}

/** Answered before anything is delivered, and with nothing. */
function send({ services: { database, clock } }: GraphRequest, message: Message): GraphAnswer {
  if (!message.isDraft) throw graphErrors.badMail('The message is no draft.');
  const addresses = addressesOf(message);
  if (addresses.length === 0 || addresses.some((each) => !/^[^@\s]+@[^@\s]+$/.test(each))) throw graphErrors.noRecipients();
  markSent(database, message, isoSeconds(clock.now()));
  return { status: 202 };
}

function one(request: GraphRequest, message: Message): GraphAnswer {
  refuseOptions(request.query, ['$select']);
  return ok({ '@odata.context': address('messages/$entity'), ...described(request, message) });
}

/** Newest first. */
function found(request: GraphRequest): GraphAnswer {
  refuseOptions(request.query, ['$select', '$filter', '$top']);
  const top = Number(request.query.get('$top') ?? 10);
  if (!Number.isInteger(top) || top < 1 || top > 1000) throw graphErrors.badMail('$top is a number from 1 to 1000.');
  const isMeant = propertyFilter(request.query.get('$filter'));
  const value = [...messages(request.services.database)].reverse().filter(isMeant).slice(0, top).map((message) => described(request, message));
  return ok({ '@odata.context': address('messages'), value });
}

function described(request: GraphRequest, message: Message): object {
  const { isDraft, created, sent, content } = message;
  const id = messageId(message, wantsImmutableIds(request.headers));
  const all: Record<string, unknown> = {
    id, createdDateTime: created, lastModifiedDateTime: sent ?? created, sentDateTime: sent ?? created, isDraft, subject: '', toRecipients: [], ccRecipients: [], bccRecipients: [], ...content
  };
  const select = request.query.get('$select');
  if (select === null) return all;
  const names = selectedNames(select);
  const strange = names.find((name) => !Object.hasOwn(all, name));
  if (strange !== undefined) throw graphErrors.noSuchProperty(strange, 'microsoft.graph.message');
  return { id, ...Object.fromEntries(names.map((name) => [name, all[name]])) };
}

const address = (what: string): string => `${graphAddress}/$metadata#users('mailbox')/${what}`;
