/** What SharePoint gives at once. */
const most = 5000;
/** Values that are taken apart in some 50 ms: more would hold up the page. */
const mostValues = 40_000;

/** How many items to ask for in one request: of wide rows fewer. */
export function mostItemsAtOnce(columns: number): number {
  return Math.min(most, Math.floor(mostValues / columns));
}
