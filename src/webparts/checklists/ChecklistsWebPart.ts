import * as React from 'react';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { checklistsWords } from '../../loc/checklists';
import type { Connection } from '../../ui/site/serviceConnection';
import { ServiceWebPart } from '../../ui/webPart/ServiceWebPart';
import { siteField } from '../../ui/webPart/siteField';
import { Checklists } from './Checklists';

export default class ChecklistsWebPart extends ServiceWebPart {
  protected element({ site, store, service, waits }: Connection): React.ReactElement {
    return React.createElement(Checklists, { site, store, service, waits, language: this.language });
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return siteField(checklistsWords(this.language), this.context.pageContext.web.absoluteUrl);
  }
}
