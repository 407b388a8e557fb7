import type { Reporter, SerializedError, TestModule, TestRunEndReason } from "vitest/node";

/** Ends a run with one plain line of counts, for machines that read it. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") count.passed++;
        else if (state === "failed") failedHere++;
        else count.skipped++;
      }
      // A file that could not be loaded has no test that could have failed.
      if (module.state() === "failed" && failedHere === 0) failedHere = 1;
      count.failed += failedHere;
    }
    count.failed += unhandled.length;
    // An interrupted run and a run without tests prove nothing.
    if (reason === "interrupted" || count.passed + count.failed === 0) count.failed++;
    if (count.skipped > 0) process.stdout.write(`\nskipped: ${count.skipped}\n`);
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
  }
}
