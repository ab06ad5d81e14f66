import assert from "node:assert/strict";
import { test } from "node:test";
import { pieces, type Mention } from "./evidence";

const mention = (kind: Mention["kind"], begin: number, end: number): Mention => ({ kind, begin, end, words: "" });

test("a text is cut at the bounds of its mentions, and nothing is lost", () => {
  const text = "Министр элчини кабыл алды.";
  const found = pieces(text, [mention("party", 0, 7), mention("trigger", 15, 25)]);
  assert.deepEqual(found.map((one) => [one.text, one.kinds]), [
    ["Министр", ["party"]],
    [" элчини ", []],
    ["кабыл алды", ["trigger"]],
    [".", []],
  ]);
});

test("overlapping mentions share a piece; the more important kind comes first", () => {
  const found = pieces("abcdef", [mention("topic", 0, 4), mention("trigger", 2, 6)]);
  assert.deepEqual(found.map((one) => [one.text, one.kinds]), [
    ["ab", ["topic"]],
    ["cd", ["trigger", "topic"]],
    ["ef", ["trigger"]],
  ]);
});

test("offsets count code points, not UTF-16 units", () => {
  assert.deepEqual(pieces("🕊 сапар", [mention("trigger", 2, 7)]).map((one) => one.text), ["🕊 ", "сапар"]);
});

test("a mention beyond the end marks what there is", () => {
  assert.equal(pieces("abc", [mention("date", 1, 9)]).map((one) => one.text).join(""), "abc");
});
