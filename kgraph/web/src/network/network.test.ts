import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, name } from "./model";
import { nearest } from "./nearest";
import { matches } from "./reducers";
import { tone } from "./tone";

test("which edges are chosen", () => {
  const edge = { source: "a", target: "b", type: "meeting", weight: 2, first: "2021-02", last: "2022-04-14" };
  assert.ok(chosen(edge, { weight: 1 }));
  assert.ok(!chosen(edge, { weight: 3 }));
  assert.ok(!chosen(edge, { weight: 1, types: new Set(["call"]) }));
  assert.ok(chosen(edge, { weight: 1, from: "2022-01-01", until: "2022-12-31" }));
  assert.ok(!chosen(edge, { weight: 1, from: "2023-01-01" }));
  assert.ok(!chosen(edge, { weight: 1, until: "2020-12-31" }));
  assert.ok(!chosen({ source: "a", target: "b", weight: 1 }, { weight: 1, from: "2020-01-01" }));
});

test("names in a language, else in another", () => {
  assert.equal(name({ ky: "Орусия", en: "Russia" }, "en"), "Russia");
  assert.equal(name({ ky: "Орусия" }, "ru"), "Орусия");
  assert.equal(name(undefined, "ru", "RUS"), "RUS");
});

test("arrow keys go to the nearest node ahead and stay where there is none", () => {
  const places = [{ id: "a", x: 0, y: 0 }, { id: "b", x: 5, y: 1 }, { id: "c", x: 2, y: 9 }];
  assert.equal(nearest(places, "a", "right"), "b");
  assert.equal(nearest(places, "a", "up"), "c");
  assert.equal(nearest(places, "a", "left"), "a");
  assert.equal(nearest([], undefined, "up"), undefined);
});

test("words find a node by any of its names", () => {
  assert.ok(matches({ label: { ky: "Кытай", en: "China" } }, " chi"));
  assert.ok(!matches({ label: { ky: "Кытай" } }, ""));
});

test("tones", () => assert.deepEqual([-5, -1, 0, 1, 2.5].map(tone), ["conflict", "neutral", "neutral", "neutral", "cooperation"]));
