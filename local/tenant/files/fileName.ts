import { errors } from '../protocol/errors';

/** Names that SharePoint Online takes for no file: characters of addresses, spaces at the ends, names that Windows or SharePoint keep for themselves. */
const blocked = [
  /["*:<>?/\\|]|\p{Cc}/u, /^\s|\s$/, /\.$/, /^~\$/, /^\.lock$/i, /^desktop\.ini$/i, /_vti_/i, /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
];
const longestPath = 400;

export function refuseBadName(name: string, folder: string): void {
  if (name === '') throw errors.missingArgument('decodedurl');
  if (blocked.some((pattern) => pattern.test(name))) throw errors.fileNameBlocked(name);
  if (`${folder}/${name}`.slice(1).length > longestPath) throw errors.pathTooLong();
}
