import type { CDPSession } from "playwright-core";

/** A node as Chromium gives it to assistive technologies (https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/). */
interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** Where one is, and what one can do: the rest is text. */
const TOLD =
  /^(banner|navigation|search|main|complementary|contentinfo|form|region|dialog|heading|group|radiogroup|table|status|alert|button|textbox|searchbox|combobox|radio|checkbox|Date|Video|DisclosureTriangle)$/;
/** Controls of the browser itself, whose parts are its own. */
const OPAQUE = /^(Date|Video)$/;
const STATES = ["expanded", "checked", "pressed", "level"];

/**
 * The page as assistive technologies have it: landmarks, titles, groups and controls with their names and states, a line
 * each, under what holds them. Figures are all 0, links and the titles of what is listed are counted.
 */
export async function accessibilityTree(session: CDPSession): Promise<string> {
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: AXNode[] };
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const outline = (node: AXNode, depth: number): Outline => {
    const { role, name, level, states } = describe(node);
    const counted = role === "link" ? "link" : level > 2 ? `heading level=${level}` : undefined;
    const told = counted === undefined && TOLD.test(role);
    const inside = (OPAQUE.test(role) ? [] : (node.childIds ?? []))
      .flatMap((id) => known.get(id) ?? [])
      .map((child) => outline(child, depth + Number(told)));
    const lines = inside.flatMap((part) => part.lines);
    const counts = [...inside.flatMap((part) => part.counts), ...(counted ? [counted] : [])];
    if (!told) return { lines, counts };
    const indent = "  ".repeat(depth);
    const kinds = [...new Set(counts)].sort();
    const totals = kinds.map(
      (kind) => `${indent}  ${kind} × ${counts.filter((each) => each === kind).length}`,
    );
    return { lines: [`${indent}${role}${name}${states}`, ...lines, ...totals], counts: [] };
  };
  return nodes[0] ? `${outline(nodes[0], 0).lines.join("\n")}\n` : "";
}

interface Outline {
  lines: string[];
  /** What is counted by what holds it. */
  counts: string[];
}

function describe({ ignored, role, name, properties = [] }: AXNode) {
  const words = name?.value.replaceAll(/\s+/g, " ").replaceAll(/\d+/g, "0").trim();
  const known = properties.filter((property) => STATES.includes(property.name));
  return {
    role: ignored ? "" : (role?.value ?? ""),
    name: words ? ` “${words}”` : "",
    level: Number(known.find((property) => property.name === "level")?.value.value ?? 0),
    states: known.map((property) => ` ${property.name}=${property.value.value}`).join(""),
  };
}
