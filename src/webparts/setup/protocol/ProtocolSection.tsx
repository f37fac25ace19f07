import * as React from 'react';
import { protocolSetupWords } from '../../../loc/protocolSetup';
import { Language } from '../../../loc/wording';
import { WaitNotice } from '../../../ui/WaitNotice';
import { useAskBeforeUnload } from '../../../ui/useAskBeforeUnload';
import { InForce } from './InForce';
import { InstallSteps } from './InstallSteps';
import { PackChoice } from './PackChoice';
import styles from './Protocol.module.scss';
import type { ProtocolGateway } from './protocolGateway';
import { useProtocol } from './useProtocol';

interface Props {
  readonly gateway: ProtocolGateway;
  readonly language: Language;
}

/** Which protocol is in force, for everybody; and for owners, another one in its place. */
export function ProtocolSection({ gateway, language }: Props): React.ReactElement {
  const words = protocolSetupWords(language);
  const work = useProtocol(gateway);
  const isBusy = work.state.kind === 'installing';
  useAskBeforeUnload(isBusy);
  const heading = React.useRef<HTMLHeadingElement>(null);
  // The buttons of what is left go with it.
  const leave = (): void => {
    work.leave();
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="protocol-title">
      <h2 id="protocol-title" ref={heading} tabIndex={-1} className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.purpose}</p>
      <WaitNotice waits={gateway.waits} language={language} />
      <InForce state={work.versions} shipped={gateway.shipped} language={language} onRetry={work.load} />
      {gateway.mayInstall
        ? (
          <>
            {!isBusy && <PackChoice gateway={gateway} language={language} onCheck={work.check} />}
            <InstallSteps work={work} language={language} onLeave={leave} />
          </>
        )
        : <p className={styles.help}>{words.ownersOnly}</p>}
    </section>
  );
}
