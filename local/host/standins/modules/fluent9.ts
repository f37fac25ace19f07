/** SharePoint's own bundles of Fluent 9, which the property pane asks for one component at a time. */
export * from '@fluentui/react-components';
export { useArrowNavigationGroup, useFocusableGroup, useMergedTabsterAttributes_unstable } from '@fluentui/react-tabster';
export { GroupperMoveFocusActions, GroupperMoveFocusEvent, MoverKeys, MoverMoveFocusEvent } from 'tabster';
