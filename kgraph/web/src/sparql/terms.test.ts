import assert from "node:assert/strict";
import { test } from "node:test";
import { bound, integer, iri, text, written } from "./terms";

test("a text cannot leave its quotes", () => {
  assert.equal(written(text('a" } DROP ALL # \\ \n')), '"a\\" } DROP ALL # \\\\ \\n"');
});

test("what is no IRI is refused", () => {
  for (const bad of ["https://a/ b", "https://a/> . ?s ?p ?o", "https://a/\n", "no-scheme", 'https://a/"', "https://a/{}"]) {
    assert.throws(() => written(iri(bad)), /no IRI/, bad);
  }
  assert.equal(written(iri("https://w3id.org/kgraph/id/doc/a#char=1,2")), "<https://w3id.org/kgraph/id/doc/a#char=1,2>");
});

test("what is no whole number is refused", () => {
  assert.throws(() => written(integer(1.5)), /no whole number/);
  assert.equal(written(integer(-3)), "-3");
});

test("parameters get values, lists too; headers go", () => {
  assert.equal(bound("# header\nSELECT * { VALUES ?e { $es } ?e ?p $t }", { es: [iri("a:b"), iri("a:c")], t: text("x") }), 'SELECT * { VALUES ?e { <a:b> <a:c> } ?e ?p "x" }');
});

test("a line with a condition stands only if its parameter has a value", () => {
  const query = "SELECT * {\n  ?a ?b ?c .\n  FILTER(?c >= $from)  # if from\n}";
  assert.equal(bound(query, {}), "SELECT * {\n  ?a ?b ?c .\n}");
  assert.equal(bound(query, { from: text("2021") }), 'SELECT * {\n  ?a ?b ?c .\n  FILTER(?c >= "2021")\n}');
});

test("a parameter without a value is an error", () => {
  assert.throws(() => bound("SELECT * { ?s ?p $o }", {}), /value for o/);
});

test("a value that looks like a parameter stays a value", () => {
  assert.equal(bound("$a $b", { a: text("$b"), b: text("c") }), '"$b" "c"');
});
