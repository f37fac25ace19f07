import * as React from 'react';
import { importFrameWords } from '../../loc/importExport/importFrame';
import { Language } from '../../loc/wording';
import { ImportOpener } from './import/ImportOpener';
import { useImportPart } from './import/useImportPart';
import { ProtocolOpener } from './protocol/ProtocolOpener';
import { useProtocolPart } from './protocol/useProtocolPart';
import styles from './Setup.module.scss';
import type { SetupGateway } from './setupGateway';
import { ServiceSection } from './service/ServiceSection';
import { SetupScreen } from './SetupScreen';
import { useSetup } from './useSetup';

interface Props {
  readonly gateway: SetupGateway;
  /** Sign-in name. */
  readonly user: string;
  readonly language: Language;
  /** The web part was given no address and stands in for it with the page's own site. */
  readonly onPageSite: boolean;
}

/** The set-up of the site, its protocol, where its approval service is, and the import for whoever may import. Whoever cannot run the set-up has come for the import: for them it stands first. */
export function SetupPage({ gateway, user, language, onPageSite }: Props): React.ReactElement {
  const [part, again] = useImportPart(gateway.siteUrl, user);
  const mayImport = part.kind === 'ready' && part.part !== undefined;
  const [protocol, againProtocol] = useProtocolPart(gateway.siteUrl);
  const hasProtocol = protocol.kind === 'ready' && protocol.part !== undefined;
  // A site that has just been set up has a list of imports, and one of protocols.
  const setup = useSetup(gateway, () => {
    if (!mayImport) again();
    if (!hasProtocol) againProtocol();
  });
  const { state } = setup;
  // Where the import stands depends on who it is; what has been shown once stays.
  const isKnown = React.useRef(false);
  isKnown.current = isKnown.current || state.kind !== 'loading';
  const site = 'site' in state ? state.site : undefined;
  const isImportFirst = site?.mayRun === false;

  const parts = [
    <SetupScreen key="setup" siteUrl={gateway.siteUrl} setup={setup} language={language} onPageSite={onPageSite}>
      {mayImport && !isImportFirst && <ToImport language={language} />}
    </SetupScreen>,
    isKnown.current && <ProtocolOpener key="protocol" state={protocol} language={language} onRetry={againProtocol} />,
    site?.report && <ServiceSection key="service" setup={gateway.service} mayChange={site.mayRun} language={language} />,
    isKnown.current && <ImportOpener key="import" state={part} language={language} onRetry={again} />
  ];
  return <div className={styles.page} lang={language}>{isImportFirst ? parts.reverse() : parts}</div>;
}

function ToImport({ language }: { readonly language: Language }): React.ReactElement {
  const go = (event: React.MouseEvent): void => {
    event.preventDefault();
    document.getElementById('import-title')?.focus();
  };
  return <p className={styles.jump}><a href="#import-title" onClick={go}>{importFrameWords(language).toImport}</a></p>;
}
