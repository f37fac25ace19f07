/** What is open above the items. */
export type Panel =
  | { readonly is: 'closed' }
  | { readonly is: 'editView' }
  | { readonly is: 'newView' }
  | { readonly is: 'makeDefault' }
  | { readonly is: 'deleteView' }
  | { readonly is: 'columns' }
  | { readonly is: 'newItem' }
  | { readonly is: 'item'; readonly id: number };

/** Which button opened it, and gets the focus back. */
export const openerOf = (panel: Panel): string => (panel.is === 'item' ? `item-${panel.id}` : panel.is);
