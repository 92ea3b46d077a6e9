// @ts-check
/** How many tests passed, read from what the test runners leave behind. */
import { readFile } from "node:fs/promises";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Vitest's JSON report. A file that could not be loaded has no test that failed, and counts as one.
 * @param {string} file
 * @param {boolean} exitedWell
 */
export async function countVitest(file, exitedWell) {
  return count(file, exitedWell, (report) => {
    const broken = report.testResults.filter(
      (/** @type {any} */ { status, assertionResults: tests }) =>
        status === "failed" && !tests.some((/** @type {any} */ test) => test.status === "failed"),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  });
}

/**
 * Playwright's JSON report. Errors outside any test (a set-up that failed) count too.
 * @param {string} file
 * @param {boolean} exitedWell
 */
export async function countPlaywright(file, exitedWell) {
  return count(file, exitedWell, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }));
}

/**
 * A runner that crashed before it could report, or that failed for a reason that is no test's, counts as one failure.
 * @param {string} file
 * @param {boolean} exitedWell
 * @param {(report: any) => Count} read
 * @returns {Promise<Count>}
 */
async function count(file, exitedWell, read) {
  try {
    const counted = read(JSON.parse(await readFile(file, "utf8")));
    const isSilentFailure = !exitedWell && counted.failed === 0;
    return isSilentFailure ? { ...counted, failed: 1 } : counted;
  } catch (error) {
    console.error(`No report to count: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
