/** One object of the service, before it is written in the metadata level that the caller asked for. */
export class Entity {
  public constructor(
    /** `SP.List`, `SP.Data.JobsListItem`. */
    public readonly type: string,
    /** Below `_api/`: `Web/Lists(guid'…')/Items(1)`. */
    public readonly path: string,
    /** Values may be entities, or arrays of them, where a navigation was expanded. */
    public readonly properties: Readonly<Record<string, unknown>>,
    /** Opaque, with its quotes: `"guid,3"`. */
    public readonly etag?: string,
    /** Navigations that were not expanded; verbose answers list them as deferred. */
    public readonly navigations: readonly string[] = [],
    /** `odata.id`; the address when absent. Items have a GUID of their own there. */
    public readonly id?: string
  ) {}
}

/** What a handler gives back; the envelope turns it into a response. */
export type Answer =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly status?: number }
  /** `set` names the collection in `odata.metadata`: `SP.ApiData.Lists`. */
  | { readonly kind: 'entities'; readonly entities: readonly Entity[]; readonly set: string; readonly nextLink?: string }
  /** A property or the result of a function: `{"d":{"Title":…}}` in verbose, `{"value":…}` in light. */
  | { readonly kind: 'value'; readonly name: string; readonly value: unknown }
  /** An object without metadata: a complex type, flat in light, below its name in verbose. */
  | { readonly kind: 'object'; readonly name: string; readonly type: string; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'objects'; readonly name: string; readonly type: string; readonly values: readonly Readonly<Record<string, unknown>>[] }
  /** A JSON document of its own form, the same in every metadata level: RenderListDataAsStream. */
  | { readonly kind: 'json'; readonly value: unknown }
  /** What a function without a result answers. */
  | { readonly kind: 'void'; readonly name: string }
  | { readonly kind: 'content'; readonly contentType: string; readonly body: Uint8Array }
  | { readonly kind: 'nothing'; readonly status?: 200 | 204; readonly etag?: string };
