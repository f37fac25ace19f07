import { ListedForm } from '../../../data/approval/listedForms';
import { Approver, roleChoices } from '../../../domain/approval/roleHolding';
import { Place } from '../../../domain/approval/seat';
import { Term } from '../../../domain/protocol/protocol';
import { ListedCourse } from './chainCourses';
import { WaitingStep } from './lookAtSteps';

/** Somebody who is asked to decide, as what and for which part of the council, with the forms for which they are. */
export interface Asked {
  readonly holder: Approver;
  readonly role: Term;
  readonly place: Place;
  readonly isNamed: boolean;
  readonly isCovered: boolean;
  /** Ids: numbers take less room than names. */
  readonly forms: number[];
}

/** A form that somebody changed after the service, and who is asked to decide it. */
export interface ChangedForm extends Pick<ListedForm, 'id' | 'version'> {
  readonly name: string;
  readonly holder: Approver;
}

/**
 * All forms that wait, by what has to be found out about them: the same people are asked about many, as the same, so that memory holds that once, and of the forms a number.
 */
export class WaitingForms {
  /** Names of those whose step is to be looked at whatever the lists say: an exception, or one that somebody wrote into. */
  public readonly unclear: string[] = [];
  public readonly changed: ChangedForm[] = [];
  private readonly groups = new Map<string, Asked>();

  public get asked(): readonly Asked[] {
    return Array.from(this.groups.values());
  }

  public add(name: string, { id, state, role, holder, isNamed, isCovered, isWritten }: WaitingStep, { holders, entry: { service, directorate } }: ListedCourse, form?: ListedForm): void {
    const given = holders.get(id);
    // Whom the policy unit asked although nobody can tell who edited the form decides it.
    if (given?.areEditorsUnknown === true) return;
    if (state === 'Exception' || holder === undefined || isWritten) {
      this.unclear.push(name);
      return;
    }
    if (form !== undefined) this.changed.push({ name, id: form.id, version: form.version, holder });
    // Whom the policy unit gave it to stays, whoever holds the role.
    if (given !== undefined) return;
    // Only a form names whom to ask, and only for a role that the list does not hold.
    if (isNamed && roleChoices[role] !== undefined) this.unclear.push(name);
    else this.groupOf({ holder, role, isNamed, isCovered, place: { service, directorate }, forms: [] }).forms.push(Number(name));
  }

  private groupOf(asked: Asked): Asked {
    const { holder, role, place, isNamed, isCovered } = asked;
    const key = JSON.stringify([holder.oid, role, place.service, place.directorate, isNamed, isCovered]);
    const known = this.groups.get(key) ?? asked;
    this.groups.set(key, known);
    return known;
  }
}
