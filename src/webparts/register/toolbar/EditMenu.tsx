import * as React from 'react';
import type { ListRights } from '../../../data/stores/listStore';
import { editWording } from '../../../loc/edit';
import type { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { editChoices } from '../edit/editChoices';
import type { EditChoice } from '../edit/editPanel';
import { usePopup } from './usePopup';
import styles from './EditMenu.module.scss';

interface Props {
  /** Unknown while the register loads for the first time. */
  readonly rights: ListRights | undefined;
  readonly language: Language;
  onChoose(choice: EditChoice): void;
}

/** What somebody who may change the register can do with it. Those who may not do not see it; SharePoint would refuse them anyway. */
export function EditMenu({ rights, language, onChoose }: Props): React.ReactElement | null {
  const popup = usePopup();
  const choices = editChoices.filter(({ needs }) => rights?.[needs]);
  if (choices.length === 0) return null;
  return (
    <div ref={popup.area} className={styles.menu} onKeyDown={popup.onKeyDown} role="presentation">
      <button ref={popup.button} type="button" className={styles.button} aria-expanded={popup.isOpen} onClick={popup.toggle}>
        <Icon name="edit" /><span>{editWording.edit[language]}</span><Icon name="down" />
      </button>
      {popup.isOpen && (
        <ul className={styles.popup} data-edit-menu>
          {choices.map((choice) => (
            <li key={choice.key}><button type="button" className={styles.choice} onClick={() => { popup.close(); onChoose(choice); }}>{choice.title[language]}</button></li>
          ))}
        </ul>
      )}
    </div>
  );
}
