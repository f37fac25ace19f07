import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';

export interface SiteProperties {
  /** Address of the partnership site; empty = the page's own web, when it has our lists. */
  readonly siteUrl: string;
}

interface SiteFieldWords {
  readonly settings: string;
  readonly siteUrlLabel: string;
  readonly siteUrlHelp: string;
}

/** A property pane that asks for the site, and nothing else. @param ownUrl of the web that the page is in. */
export function siteField(words: SiteFieldWords, ownUrl: string): IPropertyPaneConfiguration {
  const field = PropertyPaneTextField('siteUrl', { label: words.siteUrlLabel, description: words.siteUrlHelp, placeholder: ownUrl, deferredValidationTime: 800 });
  return { pages: [{ groups: [{ groupName: words.settings, groupFields: [field] }] }] };
}
