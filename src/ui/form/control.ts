import { FieldSpec } from '../../domain/record/fieldSpec';
import { FieldKind } from '../../domain/record/fieldValue';
import { InputOf } from '../../domain/record/fieldInput';

/** What each control is given, whatever it edits. */
export interface ControlProps<K extends FieldKind = FieldKind> {
  /** Of the element that takes the focus; the error summary leads there. */
  readonly id: string;
  readonly spec: FieldSpec;
  readonly label: string;
  readonly value: InputOf[K];
  readonly onChange: (value: InputOf[K]) => void;
  /** Ids of help and problem. */
  readonly describedBy?: string;
  readonly isInvalid: boolean;
  /** Of choices: what the list offers. */
  readonly choices: readonly string[];
  /** Of a choice whose texts are not those of the lists. */
  readonly texts?: ChoiceTexts;
}

export interface ChoiceTexts {
  /** When nothing is chosen. */
  readonly empty?: string;
  of?(choice: string): string;
}
