import { useEffect } from 'react';

/** Puts what is open in front of the page's own title, as long as it is open: tabs, history and screen readers tell places apart by it. @param name nothing while it is not known. */
export function useDocumentTitle(name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return undefined;
    const own = document.title;
    const ours = [name, own].filter(Boolean).join(' – ');
    document.title = ours;
    // SharePoint may have given the page another one meanwhile.
    return () => { if (document.title === ours) document.title = own; };
  }, [name]);
}
