import { describe, expect, it } from 'vitest';
import { add, lastLine, type Report, tallyOf } from '../../tools/test/tally';

const report = (given: Partial<Report>): Report => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [],
  ...given,
});

describe('the tally', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(tallyOf(report({ numFailedTests: 2, numPendingTests: 1, success: false }))).toEqual({
      passed: 3,
      failed: 2,
      skipped: 1,
    });
  });

  it('counts a file that breaks before its first test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(tallyOf(report({ success: false, testResults })).failed).toBe(1);
  });

  it('never calls a broken run a success', () => {
    expect(tallyOf(report({ success: false })).failed).toBe(1);
  });

  it('is said in one line', () => {
    const sum = add({ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 3, skipped: 0 });
    expect(lastLine(sum)).toBe('3 passed, 3 failed');
    expect(lastLine({ ...sum, skipped: 4 })).toBe('3 passed, 3 failed, 4 skipped');
  });
});
