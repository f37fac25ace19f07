import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/security/list';
import { SPFI } from '@pnp/sp';
import { AddFieldOptions } from '@pnp/sp/fields';
import { IList } from '@pnp/sp/lists';
import { addressName } from '../../domain/lists/listDefinition';
import { ListChanges, ListStep } from '../plan/step';
import { changeColumn } from './changeColumn';
import { columnXml } from './columnXml';
import { Directory } from './directory';
import { addView, changeView, removeView } from './writeView';

export async function takeListStep(sp: SPFI, directory: Directory, step: ListStep): Promise<void> {
  const list = sp.web.getList(directory.listPath(step.list));
  switch (step.kind) {
    case 'addList': {
      // The first title becomes the address, so it has no space; the real one follows.
      const added = await sp.web.lists.add(addressName(step.list), '', step.list.library ? documentLibrary : genericList, false, { EnableVersioning: true });
      directory.addedList(step.list.title, added.Id);
      return;
    }
    case 'changeList':
      await list.update(listProperties(step.changes));
      return;
    case 'addColumn': {
      const lookupListId = step.column.lookupList === undefined ? undefined : directory.list(step.column.lookupList);
      await list.fields.createFieldAsXml({ SchemaXml: columnXml(step.column, lookupListId), Options: AddFieldOptions.AddFieldInternalNameHint });
      return;
    }
    case 'changeColumn':
      return changeColumn(list, step.column, step.changes);
    case 'addView':
      return addView(sp, directory.listPath(step.list), step.view, step.asDefault);
    case 'changeView':
      return changeView(sp, directory.listPath(step.list), step.id, step.changes);
    case 'removeView':
      return removeView(sp, directory.listPath(step.list), step.id);
    default:
      return takePermissionStep(list, directory, step);
  }
}

const genericList = 100;
const documentLibrary = 101;

function listProperties(changes: ListChanges): Record<string, unknown> {
  return {
    ...(changes.title === undefined ? {} : { Title: changes.title }),
    ...(changes.description === undefined ? {} : { Description: changes.description }),
    ...(changes.hidden === undefined ? {} : { Hidden: changes.hidden, NoCrawl: true }),
    ...(changes.versions === undefined ? {} : { EnableVersioning: true, MajorVersionLimit: changes.versions })
  };
}

type PermissionStep = Extract<ListStep, { readonly kind: 'separate' | 'grant' | 'revoke' }>;

async function takePermissionStep(list: IList, directory: Directory, step: PermissionStep): Promise<void> {
  switch (step.kind) {
    case 'separate':
      await list.breakRoleInheritance(false, true);
      return;
    case 'grant':
      await list.roleAssignments.add(directory.group(step.group), directory.level(step.level));
      return;
    case 'revoke':
      await list.roleAssignments.remove(step.principalId, step.levelId);
  }
}
