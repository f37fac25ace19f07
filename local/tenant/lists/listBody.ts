import { errors } from '../protocol/errors';
import type { List } from './list';
import { named } from '../protocol/named';

const text = (value: unknown): string => {
  if (value === null) return '';
  if (typeof value !== 'string') throw errors.wrongType('Edm.String');
  return value;
};
const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw errors.wrongType('Edm.Boolean');
  return value;
};
const number = (value: unknown): number => {
  if (typeof value !== 'number') throw errors.wrongType('Edm.Int32');
  return value;
};
const ignored = (): Partial<List> => ({});

const setters: Readonly<Record<string, (value: unknown) => Partial<List>>> = {
  Title: (value) => ({ title: text(value) }),
  Description: (value) => ({ description: text(value) }),
  EnableVersioning: (value) => ({ versioning: flag(value) }),
  MajorVersionLimit: (value) => ({ majorVersionLimit: number(value) }),
  EnableAttachments: (value) => ({ attachmentsEnabled: flag(value) }),
  ContentTypesEnabled: (value) => ({ contentTypesEnabled: flag(value) }),
  EnableFolderCreation: (value) => ({ folderCreationEnabled: flag(value) }),
  Hidden: (value) => ({ hidden: flag(value) }),
  NoCrawl: (value) => ({ noCrawl: flag(value) }),
  OnQuickLaunch: (value) => ({ onQuickLaunch: flag(value) }),
  DisableGridEditing: (value) => ({ disableGridEditing: flag(value) }),
  AllowContentTypes: ignored, BaseTemplate: ignored, Direction: ignored, EnableMinorVersions: onlyOff, EnableModeration: onlyOff, ForceCheckout: onlyOff,
  ListExperienceOptions: ignored, DraftVersionVisibility: ignored, DisableCommenting: ignored, ImageUrl: ignored, CrawlNonDefaultViews: ignored
};

/** What a body says about a list; a property that lists do not have is refused. */
export function listChanges(body: Readonly<Record<string, unknown>>): Partial<List> {
  let changes: Partial<List> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.startsWith('odata.')) continue;
    const set = named(setters, name);
    if (set === undefined) throw errors.noSuchProperty(name, 'SP.List');
    changes = { ...changes, ...set(value) };
  }
  return changes;
}

/** Drafts, approval of content and check-out are not among what this tenant knows. */
function onlyOff(value: unknown): Partial<List> {
  if (flag(value)) throw errors.notImplemented('drafts, content approval or check-out of a list');
  return {};
}
