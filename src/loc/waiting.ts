/** While a busy SharePoint makes us wait. `{0}` is filled in. */
export const waitingWording = {
  waiting: { en: 'SharePoint is busy. Trying again in {0} seconds…', cy: 'Mae SharePoint yn brysur. Rhoi cynnig arall arni ymhen {0} eiliad…' },
  waitingNow: { en: 'SharePoint was busy. Trying again now…', cy: 'Roedd SharePoint yn brysur. Rhoi cynnig arall arni nawr…' }
} as const;
