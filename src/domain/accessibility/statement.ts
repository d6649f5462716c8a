import {
  type AccessibilityAudit,
  type AuditPart,
  conformity,
} from "../../schemas/site/accessibility-audit.ts";
import { ACCESSIBILITY as words } from "../../strings/fr/page.ts";
import { formatDate } from "../text/format-date.ts";
import { CRITERIA } from "./rgaa.ts";

/** A part of the statement: a sentence, or a list. */
export interface StatementPart {
  text?: string;
  items?: readonly { label: string; href?: string }[];
}

/**
 * A part of the accessibility statement (decree no. 2019-768, article 4): what the audit found, or that there is none.
 * The tests of this repository give no rate.
 */
export function statementPart(part: AuditPart, audit: AccessibilityAudit | null): StatementPart {
  switch (part) {
    case "status":
      return { text: words.status(conformity(audit), audit === null) };
    case "results":
      return {
        text: audit ? words.results(formatDate(audit.date), audit.auditor, audit.rate) : words.noAudit,
      };
    case "checks": {
      const applicable = CRITERIA.filter(({ absent }) => !absent);
      const held = applicable.filter(({ tests, editors }) => tests && !editors);
      return { text: words.checks(held.length, applicable.length) };
    }
    case "pages":
      return audit ? { items: audit.pages } : { text: words.unknown };
    case "faults":
      return listed(audit?.faults, audit ? words.noFault : words.unknownFaults);
    case "exemptions":
      return listed(audit?.exemptions, words.noExemption);
    case "environments":
    case "tools":
      return listed(audit?.[part], words.unknown);
  }
}

function listed(lines: readonly string[] = [], otherwise: string): StatementPart {
  return lines.length > 0 ? { items: lines.map((label) => ({ label })) } : { text: otherwise };
}
