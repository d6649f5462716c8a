import { escapeUTF8 as escapeXml } from "entities/escape";
import { type Problem, problemLine } from "../../../check/problem.ts";

const STYLE = `<style>
.site-dev-errors{font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark;color:light-dark(#161616,#fff);background:light-dark(#ffe9e9,#3b1b1b);border-bottom:4px solid light-dark(#ce0500,#ff5655);padding:1rem 1.5rem;overflow-wrap:anywhere}
.site-dev-errors :is(h1,summary){font-size:1.125rem;font-weight:700;margin:0}
.site-dev-errors ul{margin:.5rem 0 0;padding-left:1.25rem}
.site-dev-errors code{font-family:ui-monospace,monospace;font-size:.875rem}
</style>`;

/** What stands above each page of dev while entries have errors; nothing when there are none. */
export function errorBanner(errors: readonly Problem[]): string {
  if (errors.length === 0) return "";
  return `${STYLE}<aside class="site-dev-errors" aria-label="Contenu à corriger"><details><summary>${verdict(errors)}</summary>${list(errors)}</details></aside>`;
}

/** What stands in place of an entry that has errors: the page comes back by itself once they are repaired. */
export function errorPage(file: string, errors: readonly Problem[]): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>À corriger : ${escapeXml(file)}</title><script type="module" src="/@vite/client"></script></head><body class="site-dev-errors">${STYLE}<main><h1>Cette entrée ne peut pas être affichée : ${escapeXml(file)}</h1>${list(errors)}<p>Corrigez le fichier et enregistrez-le : la page revient d’elle-même. <a href="/">Aller à l’accueil</a></p></main></body></html>`;
}

/** @example verdict(errors) // => "2 entrées ont des erreurs" */
export function verdict(errors: readonly Problem[]): string {
  const files = new Set(errors.map(({ file }) => file)).size;
  const what = errors.every(({ file }) => file.endsWith(".mdx")) ? "entrée" : "fichier";
  return files === 1 ? `1 ${what} a des erreurs` : `${files} ${what}s ont des erreurs`;
}

function list(errors: readonly Problem[]): string {
  return `<ul>${errors.map(item).join("")}</ul>`;
}

function item(problem: Problem): string {
  const [place = "", ...sentence] = problemLine(problem).split(" — ");
  return `<li><code>${escapeXml(place)}</code> — ${escapeXml(sentence.join(" — "))}</li>`;
}
