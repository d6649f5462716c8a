import { z } from "astro/zod";
import { calendarDate } from "../dates.ts";
import { field } from "../field.ts";
import { sitePath, text } from "../text.ts";

/** What an audit of accessibility found: the statement says it, and nothing that no audit says. */
export const auditSchema = z.strictObject({
  date: field(calendarDate, "Jour de la fin de l’audit.", "2027-03-15"),
  auditor: field(text, "Qui l’a mené.", "Cabinet Exemple"),
  rate: field(
    z.number().min(0).max(100),
    "Critères respectés, en pourcentage des critères applicables.",
    "87",
  ),
  faults: field(
    z.array(text),
    "Non-conformités, une phrase chacune.",
    "[Deux PDF n’ont pas d’équivalent accessible.]",
  ),
  exemptions: field(z.array(text), "Dérogations pour charge disproportionnée.", "[]"),
  environments: field(z.array(text).min(1), "Navigateurs et technologies d’assistance.", "[Firefox et NVDA]"),
  tools: field(z.array(text).min(1), "Outils.", "[Web Developer]"),
  pages: field(
    z
      .array(
        z.strictObject({
          label: field(text, "Titre de la page.", "Accueil"),
          href: field(sitePath, "Adresse dans le site.", "/"),
        }),
      )
      .min(1),
    "Pages vérifiées.",
    "[]",
  ),
});

export type AccessibilityAudit = z.output<typeof auditSchema>;

/** The parts of the statement that an audit decides. */
export const AUDIT_PARTS = [
  "status",
  "results",
  "faults",
  "exemptions",
  "environments",
  "tools",
  "pages",
  "checks",
] as const;

export type AuditPart = (typeof AUDIT_PARTS)[number];

/** The three states of the law: without audit a site conforms to nothing (decree no. 2019-768, article 3). */
export type Conformity = "non" | "partiellement" | "totalement";

/** What a site may declare, by the percentage of criteria that its last audit found met. */
export function conformity(audit: { rate: number } | null): Conformity {
  if (!audit || audit.rate < 50) return "non";
  return audit.rate < 100 ? "partiellement" : "totalement";
}
