import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import { bulkWords } from '../../../loc/bulk';
import { Icon } from '../../../ui/icons/Icon';
import { PanelContent } from '../../../ui/panel/PanelContent';
import { useThemeOfPlace } from '../../../ui/theme/useThemeOfPlace';
import type { EditPanelProps } from '../edit/editPanel';
import { Bulk } from './useBulk';
import { BulkSteps } from './BulkSteps';
import panel from '../panel/EntryPanel.module.scss';
import bar from '../panel/PanelBar.module.scss';
import heading from '../panel/EntryHeading.module.scss';

interface Props extends EditPanelProps {
  readonly title: string;
  readonly bulk: Bulk;
  /** Where it is chosen what is to be done; it stays as it is while the other steps are shown. */
  readonly children: React.ReactNode;
}

/** Beside the register, one step after the other. A click beside it does not close it: too much would be lost. */
export function BulkPanel({ title, bulk, children, ...props }: Props): React.ReactElement {
  const { language, onClose } = props;
  const words = bulkWords(language);
  const { place, style } = useThemeOfPlace();
  return (
    <>
      <span ref={place} hidden />
      <Panel
        isOpen type={PanelType.custom} customWidth="46rem" className={panel.panel} style={style} lang={language} headerText={title}
        focusTrapZoneProps={{ firstFocusableTarget: 'h2' }} onDismiss={onClose}
        onRenderNavigation={() => (
          <div className={bar.bar}>
            <span className={bar.reference} />
            <button type="button" className={bar.close} aria-label={words.close} title={words.close} onClick={onClose}><Icon name="clear" /></button>
          </div>
        )}
        onRenderHeader={(_props?: unknown, _defaultRender?: unknown, id?: string) => <div className={heading.heading}><h2 id={id} className={heading.name} tabIndex={-1}>{title}</h2></div>}
      >
        <PanelContent><BulkSteps bulk={bulk} {...props}>{children}</BulkSteps></PanelContent>
      </Panel>
    </>
  );
}
