declare module "*.rq" {
  const text: string;
  export default text;
}

// The tests run in node; these are the two modules of it that they use.
declare module "node:test" {
  export function test(name: string, run: () => void | Promise<void>): void;
}
declare module "node:assert/strict" {
  const assert: {
    ok(value: unknown, message?: string): void;
    equal(actual: unknown, expected: unknown, message?: string): void;
    deepEqual(actual: unknown, expected: unknown, message?: string): void;
    throws(run: () => unknown, error: RegExp, message?: string): void;
  };
  export default assert;
}
