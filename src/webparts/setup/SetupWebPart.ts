import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export interface SetupProperties {
  /** Address of the partnership site; empty = the page's own web, when it has our lists. */
  readonly siteUrl: string;
}

export default class SetupWebPart extends BaseClientSideWebPart<SetupProperties> {
  public render(): void {
    this.domElement.textContent = this.context.pageContext.web.title;
  }
}
