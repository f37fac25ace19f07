import { fieldNamed, type List } from '../lists/list';
import type { Field } from '../lists/field';
import { hasArguments, textArgument, type Input, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import type { Answer } from '../protocol/answer';
import { propertyOf, reads, readsAll } from '../protocol/collection';
import { projected } from '../protocol/described';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { fold } from '../storage/fold';
import { addField, changeField, removeField } from './changeFields';
import { describeField } from './describeField';
import { changesOf, fieldFromInformation, newField } from './fieldBody';
import { parseFieldXml } from './parseFieldXml';
import { holdingSchema } from './schemaLock';

export function fieldsResource(context: RequestContext, list: List, segment: Segment): Resource {
  if (hasArguments(segment)) return fieldResource(context, list, fieldById(list, textArgument(segment, 'id')));
  const byName = (below: Segment): Resource => fieldResource(context, list, fieldByName(list, textArgument(below, 'strName')));
  return {
    children: {
      getbyid: (below) => fieldResource(context, list, fieldById(list, textArgument(below, 'id'))),
      getbyinternalnameortitle: byName,
      getbytitle: byName,
      createfieldasxml: () => ({ operations: { POST: managing(list, (input) => fromXml(context, list, input)) } }),
      addfield: () => ({ operations: { POST: managing(list, (input) => fromInformation(context, list, input)) } })
    },
    operations: {
      GET: readsAll('ViewListItems', list, `SP.ApiData.Lists(guid'${list.id}')/Fields`, () => list.fields.map((field) => describeField(list, field))),
      POST: managing(list, (input) => added(context, list, newField(input.json(), input.verbose), undefined, false, 201))
    }
  };
}

function fieldResource(context: RequestContext, list: List, field: Field): Resource {
  const described = (): ReturnType<typeof describeField> => describeField(list, field);
  const change = managing(list, (input) =>
    holdingSchema(list.id, (): Answer => {
      const current = currentList(context, list);
      changeField(context, current, fieldNamed(current, field.internalName) ?? field, changesOf(field, input.json(), input.verbose));
      return { kind: 'nothing' };
    })
  );
  const remove = managing(list, () =>
    holdingSchema(list.id, (): Answer => {
      removeField(context, currentList(context, list), field);
      return { kind: 'nothing', status: 200 };
    })
  );
  return {
    property: propertyOf('ViewListItems', list, described),
    children: {
      deleteobject: () => ({ operations: { POST: remove } })
    },
    operations: { GET: reads('ViewListItems', list, described), MERGE: change, DELETE: remove }
  };
}

const managing = (list: List, run: Operation['run']): Operation => ({ right: 'ManageLists', on: list, run });

/** Bit 8 keeps the name of the XML, bit 16 shows the column in the default view. */
function fromXml(context: RequestContext, list: List, input: Input): Promise<Answer> {
  const parameters = parametersOf(input);
  if (typeof parameters.SchemaXml !== 'string') throw errors.missingArgument('SchemaXml');
  const field = parseFieldXml(parameters.SchemaXml);
  const options = Number(parameters.Options ?? 0);
  return added(context, list, field, (options & 8) !== 0 ? field.internalName : undefined, (options & 16) !== 0, 200);
}

const fromInformation = (context: RequestContext, list: List, input: Input): Promise<Answer> =>
  added(context, list, fieldFromInformation(parametersOf(input)), undefined, false, 200);

function added(context: RequestContext, list: List, field: Field, hint: string | undefined, toDefaultView: boolean, status: number): Promise<Answer> {
  return holdingSchema(list.id, (): Answer => {
    const saved = addField(context, currentList(context, list), field, hint, toDefaultView);
    return { kind: 'entity', status, entity: projected(describeField(list, saved), { select: [], expand: [] }) };
  });
}

/** Another change may have been made since the request was routed. */
function currentList(context: RequestContext, list: List): List {
  const current = context.catalogue.byId(list.id);
  if (current === undefined) throw errors.listIdNotFound();
  return current;
}

function parametersOf(input: Input): Record<string, unknown> {
  const { parameters } = input.json();
  if (typeof parameters !== 'object' || parameters === null) throw errors.missingArgument('parameters');
  return parameters as Record<string, unknown>;
}

function fieldById(list: List, id: string): Field {
  const found = list.fields.find((field) => field.id === id.replace(/[{}]/g, '').toLowerCase());
  if (found === undefined) throw errors.fieldIdNotFound();
  return found;
}

/** Internal names first, and exactly; a title may be written in any case. */
function fieldByName(list: List, name: string): Field {
  const found = fieldNamed(list, name) ?? list.fields.find((field) => fold(field.title) === fold(name));
  if (found === undefined) throw errors.fieldNotFound(name);
  return found;
}
