import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, name, narrowed, types } from "./model";
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

test("of an edge whose events are told only the chosen ones count", () => {
  const acts = [{ type: "meeting", day: "2021-02-08", score: 2.5 }, { type: "aid", day: "2022", score: 10 }, { type: "threat", score: -3.5 }];
  const edge = { source: "a", target: "b", weight: 3, score: 3, acts };
  assert.deepEqual(narrowed(edge, { weight: 1 })?.score, 3);
  assert.deepEqual([2, 1].map((weight) => narrowed(edge, { weight, from: "2022-01-01" })?.weight), [undefined, 1]);
  assert.equal(narrowed(edge, { weight: 1, types: new Set(["threat"]) })?.score, -3.5);
  assert.equal(narrowed(edge, { weight: 1, types: new Set(["visit"]) }), undefined);
  assert.equal(narrowed({ source: "a", target: "b", weight: 2 }, { weight: 3 }), undefined);
  assert.deepEqual(types({ nodes: [], edges: [edge, { ...edge, acts: undefined, type: "call" }] }), ["aid", "call", "meeting", "threat"]);
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
