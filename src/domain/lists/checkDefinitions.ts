import { columnsOfQuery } from './caml';
import { ColumnDefinition, columnTypes, ListDefinition, permissionLevels, siteGroups, ViewDefinition } from './listDefinition';

/** SharePoint allows 20 indexes a list; the rest is left to the people who use it. */
const mostIndexes = 15;
/** SharePoint refuses a query over about 12 lookup and person columns. */
const mostJoins = 8;
const mostRows = 5000;
const notIndexable: readonly ColumnDefinition['type'][] = ['Note', 'MultiChoice', 'Url'];
const joined: readonly ColumnDefinition['type'][] = ['Lookup', 'Person'];
/** SharePoint's own columns that a view may show or sort by; Author and Editor are persons. */
const builtIn = ['ID', 'Title', 'Created', 'Modified', 'Author', 'Editor'];
/** In a library also the name of the file: bare, and as a link that opens it. */
const builtInOfLibrary = ['FileLeafRef', 'LinkFilename'];

type DefinitionProblemCode =
  | 'titleTaken' | 'urlInvalid' | 'noTitleColumn' | 'nameTaken' | 'nameInvalid' | 'tooManyIndexes' | 'uniqueNotIndexed' | 'notIndexable'
  | 'noChoices' | 'choiceTwice' | 'defaultNotAChoice' | 'lookupUnknown' | 'viewTaken' | 'viewUrlInvalid' | 'oneDefaultView' | 'columnUnknown'
  | 'queryNotWellFormed' | 'tooManyJoins' | 'rowLimitInvalid' | 'groupTwice' | 'noOwners' | 'typeUnknown' | 'groupUnknown' | 'levelUnknown';

export interface DefinitionProblem {
  readonly list: string;
  readonly code: DefinitionProblemCode;
  /** The column, view or group that the problem is about. */
  readonly name?: string;
}

/** Definitions are data that no compiler has seen. Everything that SharePoint, or a later upgrade, would stumble over. Empty = the definitions can be provisioned. */
export function checkDefinitions(lists: readonly ListDefinition[]): readonly DefinitionProblem[] {
  const titles = lists.map((list) => list.title);
  return lists.flatMap((list) => [
    ...twice(titles).filter((title) => title === list.title).map((): DefinitionProblem => ({ list: list.title, code: 'titleTaken' })),
    ...checkList(list),
    ...list.columns.flatMap((column) => checkColumn(list, column, titles)),
    ...list.views.flatMap((view) => checkView(list, view))
  ]);
}

function checkList(list: ListDefinition): readonly DefinitionProblem[] {
  const problem = (code: DefinitionProblemCode, name?: string): DefinitionProblem => ({ list: list.title, code, name });
  const names = list.columns.map((column) => column.name.toLowerCase());
  return [
    ...((list.library ? /^(?!Lists$|SitePages$|Forms$)[A-Za-z]+$/ : /^Lists\/[A-Za-z]+$/).test(list.url) ? [] : [problem('urlInvalid', list.url)]),
    ...(names.includes('title') ? [] : [problem('noTitleColumn')]),
    ...twice(names).map((name) => problem('nameTaken', name)),
    ...(list.columns.filter((column) => column.indexed).length > mostIndexes ? [problem('tooManyIndexes')] : []),
    ...twice(list.views.flatMap((view) => (view.title === view.url ? [view.title] : [view.title, view.url]))).map((name) => problem('viewTaken', name)),
    ...(list.views.filter((view) => view.default).length === 1 ? [] : [problem('oneDefaultView')]),
    ...list.permissions.filter(({ group }) => !siteGroups.includes(group)).map(({ group }) => problem('groupUnknown', group)),
    ...list.permissions.filter(({ level }) => !permissionLevels.includes(level)).map(({ level }) => problem('levelUnknown', level)),
    ...twice(list.permissions.map((permission) => permission.group)).map((group) => problem('groupTwice', group)),
    ...(list.permissions.some((permission) => permission.group === 'Owners' && permission.level === 'Full Control') ? [] : [problem('noOwners')])
  ];
}

function checkColumn(list: ListDefinition, column: ColumnDefinition, titles: readonly string[]): readonly DefinitionProblem[] {
  const problems: DefinitionProblemCode[] = [];
  if (!/^[A-Za-z][A-Za-z0-9]{0,31}$/.test(column.name)) {
    problems.push('nameInvalid');
  }
  if (!columnTypes.includes(column.type)) {
    problems.push('typeUnknown');
  }
  if (column.indexed && notIndexable.includes(column.type)) {
    problems.push('notIndexable');
  }
  if (column.unique && !column.indexed) {
    problems.push('uniqueNotIndexed');
  }
  if (column.type === 'Choice' || column.type === 'MultiChoice') {
    problems.push(...checkChoices(column));
  }
  if (column.type === 'Lookup' && !titles.includes(column.lookupList ?? '')) {
    problems.push('lookupUnknown');
  }
  return problems.map((code) => ({ list: list.title, code, name: column.name }));
}

function checkChoices({ choices = [], default: standard }: ColumnDefinition): readonly DefinitionProblemCode[] {
  return [
    ...(choices.length === 0 ? (['noChoices'] as const) : []),
    ...(twice(choices.map((choice) => choice.toLowerCase())).length > 0 ? (['choiceTwice'] as const) : []),
    ...(standard !== undefined && !choices.includes(standard) ? (['defaultNotAChoice'] as const) : [])
  ];
}

function checkView(list: ListDefinition, view: ViewDefinition): readonly DefinitionProblem[] {
  const problem = (code: DefinitionProblemCode, name = view.title): DefinitionProblem => ({ list: list.title, code, name });
  const typeOf = (name: string): ColumnDefinition['type'] | undefined =>
    list.columns.find((column) => column.name === name)?.type ?? (['Author', 'Editor'].includes(name) ? 'Person' : undefined);
  const problems: DefinitionProblem[] = [];
  let asked: readonly string[] = [];
  try {
    asked = columnsOfQuery(view.query);
  } catch {
    problems.push(problem('queryNotWellFormed'));
  }
  const used = [...new Set([...view.columns, ...asked])];
  problems.push(...used.filter((name) => !typeOf(name) && !builtIn.includes(name) && !(list.library && builtInOfLibrary.includes(name))).map((name) => problem('columnUnknown', `${view.title}: ${name}`)));
  if (used.filter((name) => joined.includes(typeOf(name) ?? 'Text')).length > mostJoins) {
    problems.push(problem('tooManyJoins'));
  }
  if (!/^[A-Za-z]+$/.test(view.url)) {
    problems.push(problem('viewUrlInvalid'));
  }
  if (!Number.isInteger(view.rowLimit) || view.rowLimit < 1 || view.rowLimit > mostRows) {
    problems.push(problem('rowLimitInvalid'));
  }
  return problems;
}

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
