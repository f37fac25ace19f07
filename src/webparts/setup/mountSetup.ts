import { BaseComponentContext } from '@microsoft/sp-component-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Language } from '../../loc/wording';
import { ImportOpener } from './import/ImportOpener';
import { setupGateway, SetupGateway } from './setupGateway';
import { SetupScreen } from './SetupScreen';

const gateways = new WeakMap<HTMLElement, SetupGateway>();

export function mountSetup(element: HTMLElement, context: BaseComponentContext, givenSite: string, language: Language): void {
  const siteUrl = givenSite || context.pageContext.web.absoluteUrl;
  const known = gateways.get(element);
  const gateway = known?.siteUrl === siteUrl ? known : setupGateway(context, siteUrl);
  gateways.set(element, gateway);
  const list = React.createElement(ImportOpener, { siteUrl, user: context.pageContext.user.loginName, language });
  ReactDom.render(React.createElement(SetupScreen, { key: siteUrl, gateway, language, onPageSite: givenSite === '' }, list), element);
}

export function unmountSetup(element: HTMLElement): void {
  gateways.delete(element);
  ReactDom.unmountComponentAtNode(element);
}
