import * as React from 'react';
import { rightsIn } from '../../../../data/siteLists';
import { deletionWords } from '../../../../loc/deletion';
import { Icon } from '../../../../ui/icons/Icon';
import { useSiteLists } from '../../../../ui/useSiteLists';
import panel from '../PanelBar.module.scss';
import { DeletePrompt } from './DeletePrompt';
import { DeleteProps } from './deleteProps';

/** For those who may delete entries. What happens then is asked below the bar and told in the register. */
export function DeleteButton(props: DeleteProps): React.ReactElement | null {
  const { loaded, store, language } = props;
  const [isAsking, setAsking] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  if (!rightsIn(useSiteLists(store), 'Partnerships').recycle) return null;
  const cancel = (): void => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <button type="button" ref={button} className={panel.action} aria-expanded={isAsking} onClick={() => (isAsking ? cancel() : setAsking(true))}>
        <Icon name="trash" />{deletionWords(language).delete}
      </button>
      {isAsking && <DeletePrompt key={loaded.record.version} {...props} onCancel={cancel} />}
    </>
  );
}
