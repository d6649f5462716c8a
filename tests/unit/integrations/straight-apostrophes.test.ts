import { expect, test } from "vitest";
import { straightApostrophes } from "../../../src/integrations/straight-apostrophes.ts";

test.each([
  ["<p>l’État d’aujourd’hui</p>", "<p>l'État d'aujourd'hui</p>"],
  ["l’<em>État</em>", "l'<em>État</em>"],
  ["<b>l</b>’<a href='/x'><b>État</b></a>", "<b>l</b>'<a href='/x'><b>État</b></a>"],
  ["l&rsquo;an, l&#8217;an, l&#x2019;an, d’11 h", "l'an, l'an, l'an, d'11 h"],
  ['<p data-pagefind-meta="title:L’État">', '<p data-pagefind-meta="title:L\'État">'],
])("%s becomes %s", (html, expected) => {
  expect(straightApostrophes(html)).toBe(expected);
});

test.each(["« l’ »", "’avant", "fin’", "<p title='l’État'>"])("%s stays as it is", (html) => {
  expect(straightApostrophes(html)).toBe(html);
});
