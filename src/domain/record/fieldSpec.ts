import { FieldKind, FieldValue } from './fieldValue';

/** One field of a record, as forms, checks and histories of every list read it. */
export interface FieldSpec<Name extends string = string> {
  readonly name: Name;
  readonly kind: FieldKind;
  readonly required?: boolean;
  /** Of text: characters. SharePoint holds 255 in one line; several lines are held to 10,000. Of money: pence. Of numbers: as they are. */
  readonly most?: number;
  /** Decimals of a number. */
  readonly decimals?: number;
  /** Given by rules or by the service, never typed in: histories show it, forms do not. */
  readonly derived?: boolean;
  /** Of text that is in one language whoever reads it. */
  readonly language?: 'en' | 'cy';
}

export type FieldValues<Name extends string = string> = Readonly<Partial<Record<Name, FieldValue>>>;

/** Of a record that does not exist yet. */
export function noValues<Name extends string>(): FieldValues<Name> {
  return {} as FieldValues<Name>;
}

export function specNamed<Name extends string>(specs: readonly FieldSpec<Name>[], name: Name): FieldSpec<Name> {
  const spec = specs.find((each) => each.name === name);
  if (spec === undefined) {
    throw new Error(`There is no field ${name}.`);
  }
  return spec;
}

export function typedIn<Name extends string>(specs: readonly FieldSpec<Name>[]): readonly FieldSpec<Name>[] {
  return specs.filter(({ derived }) => !derived);
}
