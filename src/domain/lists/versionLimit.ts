/** Versions of an item that every list of ours keeps at least: the history of an entry, and who must not decide on a form, stand on them. SharePoint's own default. */
export const versionsKept = 500;
