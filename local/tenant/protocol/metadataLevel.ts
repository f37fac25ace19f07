import { errors } from './errors';

export const metadataLevels = ['verbose', 'minimal', 'none', 'full'] as const;
export type MetadataLevel = (typeof metadataLevels)[number];

/**
 * How much of itself an answer says, from the Accept header. SharePoint answers Atom to somebody who does not ask for
 * JSON; this tenant answers minimal JSON to them, and refuses to those who insist on Atom.
 */
export function metadataLevel(accept: string | undefined): MetadataLevel {
  const wanted = (accept ?? '').toLowerCase();
  const json = wanted.split(',').find((type) => type.includes('application/json'));
  if (json === undefined) {
    if (wanted === '' || wanted.includes('*/*')) return 'minimal';
    throw errors.notAcceptable(accept ?? '');
  }
  const odata = /odata(?:\.metadata)?=(\w+)/.exec(json)?.[1];
  switch (odata) {
    case 'verbose':
      return 'verbose';
    case 'nometadata':
    case 'none':
      return 'none';
    case 'fullmetadata':
      return 'full';
    case undefined:
    case 'minimalmetadata':
    case 'minimal':
      return 'minimal';
    default:
      throw errors.notAcceptable(accept ?? '');
  }
}

export function contentTypeOf(level: MetadataLevel): string {
  if (level === 'verbose') return 'application/json;odata=verbose;charset=utf-8';
  const name = { none: 'nometadata', minimal: 'minimalmetadata', full: 'fullmetadata' }[level];
  return `application/json;odata=${name};streaming=true;charset=utf-8`;
}
