/** SharePoint's own bundle of Fluent 8, which the property pane asks for. */
import { type ITheme, Customizations, Icon, IconType, SpinnerType, initializeIcons, loadTheme } from '@fluentui/react';
import * as fluent from '@fluentui/react';
import * as React from 'react';

initializeIcons('/_host/fonts/');
// The page's theme is in the shared settings already; this makes it this copy's own, for `getTheme`.
loadTheme((Customizations.getSettings(['theme']) as { readonly theme: ITheme }).theme);

export * from '@fluentui/react';
export { Icon as workaround_Icon, IconType, SpinnerType };
export { fluent as _Utilities };

/** Fluent 7 had these two; the property pane still uses them. */
export class BaseComponent<P = {}, S = {}> extends React.Component<P, S> {}

export function autobind(_target: object, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const method = descriptor.value as (...values: unknown[]) => unknown;
  return {
    configurable: true,
    get(): unknown {
      const bound: unknown = method.bind(this);
      Object.defineProperty(this, key, { value: bound, configurable: true, writable: true });
      return bound;
    }
  };
}
