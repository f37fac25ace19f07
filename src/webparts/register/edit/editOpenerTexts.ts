import { editWording } from '../../../loc/edit';
import type { Language } from '../../../loc/wording';
import type { OpenerTexts } from '../opener/PartOpener';

export function editOpenerTexts(language: Language): OpenerTexts {
  return { opening: editWording.opening[language], failedTitle: editWording.notOpenedTitle[language], failed: editWording.notOpened[language] };
}
