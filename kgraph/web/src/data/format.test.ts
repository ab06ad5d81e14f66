import assert from "node:assert/strict";
import { test } from "node:test";
import { count, date, period, score } from "./format";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replaceAll("\u2011", "-");

test("dates of every exactness in three languages", () => {
  const rows = [
    ["2021-02-08", "2021-ж. 8-фев.", "8 фев. 2021", "8 Feb 2021"],
    ["2021-05", "2021-ж. май", "май 2021", "May 2021"],
    ["2021", "2021", "2021", "2021"],
    ["--05-09", "9-май", "9 мая", "9 May"],
    ["", "", "", ""],
  ];
  for (const [lexical, ky, ru, en] of rows) {
    assert.deepEqual([date(lexical, "ky"), date(lexical, "ru"), date(lexical, "en")].map(plain), [ky, ru, en]);
  }
});

test("periods, counts, scores", () => {
  assert.equal(plain(period("2021-08-25", "2021-08-26", "en")), "25 Aug 2021 – 26 Aug 2021");
  assert.equal(plain(period("2021-08-25", "2021-08-25", "en")), "25 Aug 2021");
  assert.equal(plain(count(1234567, "ru")), "1 234 567");
  assert.deepEqual([score(2.45, "ru"), score(-0.04, "en"), score(-3, "en")], ["+2,5", "0.0", "−3.0"]);
});
