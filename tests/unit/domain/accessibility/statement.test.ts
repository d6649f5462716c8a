import { expect, test } from "vitest";
import { statementPart } from "../../../../src/domain/accessibility/statement.ts";
import { AUDIT_PARTS, auditSchema, conformity } from "../../../../src/schemas/site/accessibility-audit.ts";

const audit = auditSchema.parse({
  date: "2027-03-15",
  auditor: "Cabinet Exemple",
  rate: 87.5,
  faults: ["Deux fichiers n’ont pas d’équivalent."],
  exemptions: [],
  environments: ["Firefox et NVDA"],
  tools: ["Web Developer"],
  pages: [{ label: "Accueil", href: "/" }],
});

test("a site conforms to what its audit found, and to nothing without audit", () => {
  expect(conformity(null)).toBe("non");
  expect([0, 49.9, 50, 99.9, 100].map((rate) => conformity({ rate }))).toEqual([
    "non",
    "non",
    "partiellement",
    "partiellement",
    "totalement",
  ]);
});

test("without audit, no part of the statement gives a rate", () => {
  for (const part of AUDIT_PARTS) {
    const { text, items } = statementPart(part, null);
    expect(items).toBeUndefined();
    expect(text).not.toMatch(/%/);
  }
  expect(statementPart("status", null).text).toContain("est non conforme");
  expect(statementPart("status", null).text).toContain("aucun audit");
});

test("with an audit, each part says what it found", () => {
  expect(statementPart("status", audit).text).toContain("est partiellement conforme");
  expect(statementPart("results", audit).text).toBe(
    "L’audit de conformité terminé le 15\u00A0mars\u00A02027 par Cabinet Exemple révèle que 87,5\u00A0% des critères applicables sont respectés.",
  );
  expect(statementPart("faults", audit).items).toEqual([{ label: audit.faults[0] }]);
  expect(statementPart("exemptions", audit).text).toBe("Aucune dérogation n’est invoquée.");
  expect(statementPart("pages", audit).items).toEqual(audit.pages);
  expect(statementPart("faults", { ...audit, faults: [] }).text).toBe("L’audit n’en a trouvé aucune.");
});
