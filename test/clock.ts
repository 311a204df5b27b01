/** A Tuesday morning in Paris: what tests start lives on this day, whatever the real day and hour. */
const DAY = '2026-11-24T09:00:00.000Z';

/** The present instant of that day, so many hours later. It runs on with the tests: what starts later is later. */
export function testNow(hours = 0): string {
  return new Date(Date.parse(DAY) + performance.now() + hours * 3_600_000).toISOString();
}

/** What a program that a test starts is told: the test's clock, what the test adds, and nothing of the test runner. */
export function programEnvironment(
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string | undefined>> {
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
  return { ...inherited, PASSERELLE_CLOCK: testNow(), ...more };
}
