import assert from "node:assert/strict";
import { test } from "node:test";
import { about, href, parsed } from "./router";

test("an address and its route", () => {
  const address = href("pair", "KGZ-RUS", { e: "event/2021-02-08-meeting", empty: "" });
  assert.equal(address, "#/pair/KGZ-RUS?e=event%2F2021-02-08-meeting");
  assert.deepEqual(parsed(address), { page: "pair", rest: "KGZ-RUS", params: { e: "event/2021-02-08-meeting" } });
  assert.deepEqual(parsed(""), { page: "start", rest: "", params: {} });
});

test("things that have a page", () => {
  const id = "https://w3id.org/kgraph/id/";
  assert.equal(about(`${id}country/KGZ`), "#/country/KGZ");
  assert.equal(about(`${id}relation/KGZ-RUS`), "#/pair/KGZ-RUS");
  assert.equal(about(`${id}doc/a%20b/event/12`), "#/event/doc/a%20b/event/12");
  assert.equal(about(`${id}post/x`), undefined);
  assert.equal(about("javascript:alert(1)"), undefined);
});
