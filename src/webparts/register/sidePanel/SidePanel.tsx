import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import { bulkWords } from '../../../loc/bulk';
import type { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { PanelContent } from '../../../ui/panel/PanelContent';
import { useThemeOfPlace } from '../../../ui/theme/useThemeOfPlace';
import panel from '../panel/EntryPanel.module.scss';
import bar from '../panel/PanelBar.module.scss';
import heading from '../panel/EntryHeading.module.scss';

interface Props {
  readonly title: string;
  readonly language: Language;
  readonly children: React.ReactNode;
  onClose(): void;
}

/** Beside the register, for work of several steps. A click beside it does not close it: too much would be lost. */
export function SidePanel({ title, language, children, onClose }: Props): React.ReactElement {
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
        <PanelContent>{children}</PanelContent>
      </Panel>
    </>
  );
}
