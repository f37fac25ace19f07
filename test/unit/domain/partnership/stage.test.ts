import { allowedMoves, awaitsVerdict, datedStages, mayMove, stageAfterVerdict, stageOf, stageProgress, Stage, stages } from '../../../../src/domain/partnership/stage';
import { isRunning, statusOf } from '../../../../src/domain/partnership/status';

describe('stage', () => {
  test.each([
    ['Idea', 'Screening'], ['Screening', 'Checklist'], ['Checklist', 'Approval'], ['Approval', 'Set up'], ['Set up', 'Running'],
    ['Running', 'Review'], ['Review', 'Renew or exit'], ['Review', 'Running'], ['Renew or exit', 'Running'], ['Renew or exit', 'Closed']
  ] as const)('%s may go on to %s', (from, to) => {
    expect(mayMove(from, to)).toBe(true);
  });

  test.each([
    ['Idea', 'Checklist'], ['Idea', 'Running'], ['Screening', 'Approval'], ['Checklist', 'Set up'], ['Approval', 'Running'],
    ['Running', 'Renew or exit'], ['Running', 'Idea'], ['Review', 'Idea'], ['Renew or exit', 'Idea']
  ] as const)('%s may not go straight to %s', (from, to) => {
    expect(mayMove(from, to)).toBe(false);
  });

  test('a screening leads by allowed moves through the stages that await its verdict', () => {
    const path: readonly Stage[] = [...stages.filter((stage) => awaitsVerdict(stage)), stageAfterVerdict('goOn')];
    expect([stageAfterVerdict('stop'), stageAfterVerdict('instead')]).toEqual(['Screening', 'Screening']);
    expect(path).toEqual(['Idea', 'Screening', 'Checklist']);
    expect(path.slice(1).every((to, at) => mayMove(path[at], to))).toBe(true);
    expect(['Paused', 'idea', ''].filter((stage) => awaitsVerdict(stage))).toEqual([]);
  });

  test('every stage but Closed may be closed, and nothing comes after Closed', () => {
    for (const stage of stages) {
      expect(mayMove(stage, 'Closed')).toBe(stage !== 'Closed');
    }
    expect(allowedMoves('Closed')).toEqual([]);
  });

  test('no stage moves to itself', () => {
    expect(stages.filter((stage) => mayMove(stage, stage))).toEqual([]);
  });

  test('a stage that the policy unit has added is not one of ours', () => {
    expect(stageOf('Paused')).toBeUndefined();
    expect(stageOf('running')).toBeUndefined();
    expect(stageOf('Running')).toBe('Running');
  });

  test('later stages are ahead; whether an entry was in the earlier ones is not known from its stage', () => {
    expect(stages.map((stage) => stageProgress(stage, 'Approval', []))).toEqual(
      ['unknown', 'unknown', 'unknown', 'current', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']
    );
  });

  test('an entry that has a day of review was in Review, also when it is running again or closed', () => {
    const been = datedStages({ lastReview: '2025-06-12' });
    expect(stageProgress('Review', 'Running', been)).toBe('past');
    expect(stageProgress('Review', 'Closed', been)).toBe('past');
    expect(stageProgress('Review', 'Review', been)).toBe('current');
    expect(datedStages({})).toEqual([]);
  });

  test('which stages a closed entry has been through is not known', () => {
    expect(stageProgress('Running', 'Closed', [])).toBe('unknown');
    expect(stageProgress('Closed', 'Closed', [])).toBe('current');
  });

  test('nothing is known from a stage that is not ours', () => {
    expect(stages.map((stage) => stageProgress(stage, undefined, []))).toEqual(stages.map(() => 'unknown'));
  });
});

describe('status', () => {
  test.each([
    ['Idea', 'Proposed', false], ['Screening', 'Proposed', false], ['Checklist', 'Proposed', false], ['Approval', 'Proposed', false],
    ['Set up', 'Proposed', false], ['Running', 'Current', true], ['Review', 'Under review', true], ['Renew or exit', 'Under review', true],
    ['Closed', 'Closed', false]
  ] as const)('%s shows as %s; counted as running: %s', (stage, status, running) => {
    expect(statusOf(stage)).toBe(status);
    expect(isRunning(statusOf(stage))).toBe(running);
  });
});
