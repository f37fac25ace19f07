import { Entity, type Answer } from './answer';
import { contentTypeOf, type MetadataLevel } from './metadataLevel';
import type { ProtocolError } from './protocolError';

export interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** An answer in the metadata level that was asked for. `api` is the web's `…/_api` address. */
export function written(answer: Answer, level: MetadataLevel, api: string): Written {
  const json = (status: number, body: unknown, headers: Record<string, string> = {}): Written => ({
    status, headers: { 'Content-Type': contentTypeOf(level), ...headers }, body: JSON.stringify(body)
  });
  switch (answer.kind) {
    case 'entity': {
      const { entity, status = 200 } = answer;
      const headers = { ...(entity.etag === undefined ? {} : { ETag: entity.etag }), ...(status === 201 ? { Location: address(entity, api) } : {}) };
      if (level === 'verbose') return json(status, { d: verboseEntity(entity, api) }, headers);
      return json(status, { ...context(level, `${api}/$metadata#${setOf(entity)}/@Element`), ...lightEntity(entity, level, api) }, headers);
    }
    case 'entities': {
      const { entities, set, nextLink } = answer;
      if (level === 'verbose') return json(200, { d: { results: entities.map((entity) => verboseEntity(entity, api)), ...(nextLink === undefined ? {} : { __next: nextLink }) } });
      return json(200, {
        ...context(level, `${api}/$metadata#${set}`),
        ...(nextLink === undefined ? {} : { 'odata.nextLink': nextLink }),
        value: entities.map((entity) => lightEntity(entity, level, api))
      });
    }
    case 'value':
      if (level === 'verbose') return json(200, { d: { [answer.name]: verboseValue(answer.value, api) } });
      return json(200, { ...context(level, `${api}/$metadata#${edmType(answer.value)}`), value: answer.value });
    case 'object':
      if (level === 'verbose') return json(200, { d: { [answer.name]: { __metadata: { type: answer.type }, ...answer.value } } });
      return json(200, { ...context(level, `${api}/$metadata#${answer.type}`), ...answer.value });
    case 'objects':
      if (level === 'verbose') return json(200, { d: { [answer.name]: { __metadata: { type: `Collection(${answer.type})` }, results: answer.values } } });
      return json(200, { ...context(level, `${api}/$metadata#Collection(${answer.type})`), value: answer.values });
    case 'void':
      return level === 'verbose' ? json(200, { d: { [answer.name]: null } }) : json(200, { ...context(level, `${api}/$metadata#Edm.Null`), 'odata.null': true });
    case 'json':
      return { status: 200, headers: { 'Content-Type': 'application/json;charset=utf-8' }, body: JSON.stringify(answer.value) };
    case 'content':
      return { status: 200, headers: { 'Content-Type': answer.contentType }, body: answer.body };
    case 'nothing':
      return { status: answer.status ?? 204, headers: answer.etag === undefined ? {} : { ETag: answer.etag }, body: '' };
  }
}

/** A refusal, light or verbose as the answer would have been. */
export function writtenError(problem: ProtocolError, level: MetadataLevel): Written {
  const error = { code: problem.code, message: { lang: 'en-US', value: problem.message } };
  return {
    status: problem.status,
    headers: { 'Content-Type': contentTypeOf(level), ...problem.headers },
    body: JSON.stringify(level === 'verbose' ? { error } : { 'odata.error': error })
  };
}

const context = (level: MetadataLevel, metadata: string): Record<string, string> => (level === 'none' ? {} : { 'odata.metadata': metadata });

const address = (entity: Entity, api: string): string => `${api}/${entity.path}`;

/** `SP.List` is of `SP.ApiData.Lists`, an item of the list's own set. */
const setOf = (entity: Entity): string => (entity.type.startsWith('SP.Data.') ? `SP.ListData.${entity.type.slice('SP.Data.'.length)}s` : `SP.ApiData.${entity.type.replace(/^SP\./, '')}s`);

function lightEntity(entity: Entity, level: MetadataLevel, api: string): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entity.properties)) properties[name] = lightValue(value, level, api);
  if (level === 'none') return properties;
  const links = level === 'full' ? Object.fromEntries(entity.navigations.map((name) => [`${name}@odata.navigationLinkUrl`, `${entity.path}/${name}`])) : {};
  return {
    'odata.type': entity.type,
    'odata.id': entity.id ?? address(entity, api),
    ...(entity.etag === undefined ? {} : { 'odata.etag': entity.etag }),
    'odata.editLink': entity.path,
    ...links,
    ...properties
  };
}

function lightValue(value: unknown, level: MetadataLevel, api: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Entity) return lightEntity(value, level, api);
  return Array.isArray(value) ? value.map((one) => lightValue(one, level, api)) : value;
}

function verboseEntity(entity: Entity, api: string): Record<string, unknown> {
  const uri = address(entity, api);
  const deferred = entity.navigations
    .filter((name) => !(name in entity.properties))
    .map((name): [string, unknown] => [name, { __deferred: { uri: `${uri}/${name}` } }]);
  return {
    __metadata: { id: entity.id === undefined ? uri : `Web/Lists/${entity.id}`, uri, ...(entity.etag === undefined ? {} : { etag: entity.etag }), type: entity.type },
    ...Object.fromEntries(deferred),
    ...Object.fromEntries(Object.entries(entity.properties).map(([name, value]) => [name, verboseValue(value, api)]))
  };
}

function verboseValue(value: unknown, api: string): unknown {
  if (value instanceof Entity) return verboseEntity(value, api);
  if (!Array.isArray(value)) return value;
  const simple = value.length > 0 && value.every((one) => typeof one !== 'object');
  const results = value.map((one) => verboseValue(one, api));
  return simple ? { __metadata: { type: `Collection(${edmType(value[0])})` }, results } : { results };
}

function edmType(value: unknown): string {
  if (typeof value === 'boolean') return 'Edm.Boolean';
  if (typeof value === 'number') return 'Edm.Int32';
  return typeof value === 'string' ? 'Edm.String' : 'Edm.Null';
}
