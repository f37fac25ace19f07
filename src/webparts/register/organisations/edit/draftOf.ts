import { OrganisationEdit } from '../../../../data/organisation/saveOrganisation';

/** A kept draft, or nothing when it is not one of ours. Fields that came since it was kept are as they are now. */
export function draftOf(content: unknown, now: OrganisationEdit): OrganisationEdit | undefined {
  const { inputs, base } = isRecord(content) ? content : { inputs: undefined, base: undefined };
  if (!isRecord(inputs) || !isRecord(base) || typeof base.version !== 'string' || base.id !== now.base?.id || !isRecord(base.values)) return undefined;
  const known = Object.entries(now.inputs).map(([field, input]) => [field, sameShape(inputs[field], input) ? inputs[field] : input]);
  return { key: now.key, base: base as unknown as OrganisationEdit['base'], inputs: Object.fromEntries(known) as OrganisationEdit['inputs'] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameShape(kept: unknown, input: unknown): boolean {
  return typeof kept === typeof input && (!isRecord(input) || (isRecord(kept) && Object.keys(input).every((name) => typeof kept[name] === typeof input[name])));
}
