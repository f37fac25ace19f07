import * as React from 'react';
import { protocolSetupWords } from '../../../loc/protocolSetup';
import { fill, Language } from '../../../loc/wording';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import styles from './Protocol.module.scss';
import type { ProtocolGateway } from './protocolGateway';
import type { ProtocolWork } from './useProtocol';

interface Props {
  readonly gateway: ProtocolGateway;
  readonly language: Language;
  readonly onCheck: ProtocolWork['check'];
}

/** One that comes with the program, or a file. */
export function PackChoice({ gateway, language, onCheck }: Props): React.ReactElement {
  const words = protocolSetupWords(language);
  const [id, setId] = React.useState(gateway.shipped[0]?.id);
  const input = React.useRef<HTMLInputElement>(null);
  const nameOf = ({ council, title, version }: (typeof gateway.shipped)[number]): string => fill(words.shippedLine, packTextIn(council, language).text, packTextIn(title, language).text, version);
  const checkShipped = (): void => {
    const pack = gateway.shipped.find((each) => each.id === id);
    if (pack !== undefined) onCheck(nameOf(pack), () => gateway.checkShipped(pack));
  };
  const checkFile = ({ target }: React.ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file !== undefined) onCheck(file.name, () => gateway.checkFile(file));
    // The same file may be chosen again once it is corrected.
    target.value = '';
  };
  return (
    <div className={styles.choice}>
      <h3 className={styles.part}>{words.choose}</h3>
      <p className={styles.help}>{words.chooseHelp}</p>
      <label className={styles.field}>
        {words.shipped}
        <select className={styles.select} value={id} onChange={({ target }) => setId(target.value)}>
          {gateway.shipped.map((pack) => <option key={pack.id} value={pack.id} lang={packTextIn(pack.title, language).lang}>{nameOf(pack)}</option>)}
        </select>
      </label>
      <div className={styles.bar}>
        <button type="button" className={styles.other} onClick={checkShipped}>{words.check}</button>
        <button type="button" className={styles.other} aria-describedby="protocol-file-help" onClick={() => input.current?.click()}>{words.chooseFile}</button>
        <input ref={input} type="file" hidden accept=".json,application/json" aria-label={words.fileInput} onChange={checkFile} />
        <span id="protocol-file-help" className={styles.help}>{words.fileHelp}</span>
      </div>
    </div>
  );
}
