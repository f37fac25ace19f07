import { Protocol } from '../../../domain/protocol/protocol';
import { Language } from '../../../loc/wording';
import { packTextIn } from '../packTextIn';

/** What a question of any form of the protocol asks; its code when the protocol has it not. */
export function questionTextOf(protocol: Protocol, code: string, language: Language): string {
  for (const form of protocol.forms) {
    for (const { questions } of form.sections) {
      const question = questions.find((each) => each.code === code);
      if (question) return packTextIn(question.text, language).text;
    }
  }
  return code;
}
