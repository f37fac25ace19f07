/**
 * What stands in for the modules that the SPFx runtime asks for and that Microsoft does not publish.
 * The runtime names them in its manifests, with an id and a version; the Fluent pieces that the property
 * pane loads later are known by id alone.
 */
export interface StandIn {
  /** File in `modules/`, or the name of the stand-in whose exports these are. */
  readonly module: string;
  readonly needs: readonly string[];
}

const react = ['react', 'react-dom'];

/** Libraries of our own naming, so that every bundle of Fluent is one copy and shares its contexts. */
export const libraries = {
  'local/fluent8': { id: '5d0c1b0e-7f0e-4a51-9d7c-000000000008', version: '8.0.0', module: 'fluent8', needs: react },
  'local/fluent9': { id: '5d0c1b0e-7f0e-4a51-9d7c-000000000009', version: '9.0.0', module: 'fluent9', needs: react },
  '@microsoft/microsoft-graph-client': { id: '32b9363b-09ff-4959-929a-cab2663fb223', version: '3.0.7', module: 'graphClient', needs: [] }
} as const;

const own = (module: string, ...needs: readonly string[]): StandIn => ({ module, needs });
const fluent8: StandIn = own('local/fluent8', 'local/fluent8');
const fluent9: StandIn = own('local/fluent9', 'local/fluent9');

export const standInsByName: Readonly<Record<string, StandIn>> = {
  '@ms/office-ui-fabric-react-bundle': fluent8,
  '@ms/uifabric-styling-bundle': fluent8,
  '@msinternal/sp-fluentui-migration-button-bundle': fluent8,
  '@msinternal/sp-fluentui-migration-label-bundle': fluent8,
  '@msinternal/sp-fluentui-migration-tooltip-bundle': fluent8,
  '@msinternal/sp-fluentui-v9-react-button-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-combobox-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-field-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-infolabel-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-label-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-menu-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-tooltip-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-utilities-bundle': fluent9,
  '@msinternal/sp-fluentui-migration-reactdom-render-bundle': own('reactDomRender', 'react-dom'),
  '@msinternal/sp-pages-content-panel-context': own('contentPanelContext'),
  '@msinternal/sp-component-utilities': own('componentUtilities'),
  '@msinternal/odsp-utilities-bundle': own('stringHelper'),
  '@msinternal/sp-heading-level': own('headingLevel'),
  '@msinternal/sp-edit-customer-promise': own('editFailures', '@microsoft/sp-core-library'),
  '@msinternal/sp-idle-web-task': own('idleTasks')
};

/** Components that the property pane of 1.23.2 loads by id, most of them pieces of Fluent 8. */
const lazyFluent8 = [
  '17ce0976-e69a-4355-be84-89b69a74717d@0.3.65', '89f063a9-3b5f-4ac2-a3ec-b598f37acb89', '94f059ca-7d9b-46b4-bb97-ec5867cb121a',
  '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8', 'b9fc293f-811a-4b1c-a851-a1fbcb7851bf', '111fe4c6-f1c2-4325-a129-3526437cba32',
  '4c7a0268-816b-4ba5-ab33-df85b4bbf18c', '4a37fff0-2aea-4df6-b0e4-061644a5c355', '7f394f7b-0b39-41b0-89b3-16946caa2f33',
  '9f15c0bf-73f0-4365-a7c0-5b2072882dbb', '215395c1-25f7-42ff-967c-8832aff2ab33', 'b67b6cf3-ed44-4fad-af6b-3d78f3e35971',
  'a86b8f98-2f15-4506-b455-c1e9fe8da1bd', '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb'
];
const lazyFluent9 = ['e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc', '89b85dbe-f07e-424d-88da-a84f647073e2', 'b99a20f7-e090-4a32-a841-7866d0be8d59'];

export interface LazyStandIn extends StandIn {
  readonly id: string;
  readonly version: string;
}

const lazy = (standIn: StandIn) => (component: string): LazyStandIn => {
  const [id, version = '0.1.0'] = component.split('@');
  return { ...standIn, id, version };
};

export const standInsById: readonly LazyStandIn[] = [...lazyFluent8.map(lazy(fluent8)), ...lazyFluent9.map(lazy(fluent9))];
