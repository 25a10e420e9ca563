import type { Page, Protocol } from 'puppeteer-core';

type RawNode = Protocol.Accessibility.AXNode;

export interface SeenNode {
  readonly role: string;
  readonly name: string;
  /** What assistive technology is told besides: `expanded`, `selected`, `level` … */
  readonly states: Readonly<Record<string, unknown>>;
  readonly depth: number;
}

const seen = ({ role, name, properties = [] }: RawNode, depth: number): SeenNode => ({
  role: String(role?.value ?? ''),
  name: String(name?.value ?? '').replaceAll('\u00a0', ' '),
  states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
  depth,
});

/**
 * What a screen reader is given of a page in Chromium, in the order of the document; closed shadow trees included, ignored
 * nodes left out.
 */
export const accessibilityTree = async (page: Page): Promise<SeenNode[]> => {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: RawNode | undefined, depth: number): SeenNode[] =>
    node
      ? [
          ...(node.ignored ? [] : [seen(node, depth)]),
          ...(node.childIds ?? []).flatMap((id) => walk(byId.get(id), depth + 1)),
        ]
      : [];
  return walk(nodes[0], 0);
};

/** The first node of a role, and all that is inside it. */
export const inside = (nodes: readonly SeenNode[], role: string): SeenNode[] => {
  const from = nodes.findIndex((node) => node.role === role);
  const { depth = 0 } = nodes[from] ?? {};
  const to = nodes.findIndex((node, i) => i > from && node.depth <= depth);
  return from < 0 ? [] : nodes.slice(from, to < 0 ? undefined : to);
};

const mustBeNamed =
  /^(button|link|radio|checkbox|switch|textbox|searchbox|combobox|Date|tab|tabpanel|dialog|heading|img|image|region|figure)$/;

/** Controls and landmarks that a screen reader would announce by their role alone. */
export const nameless = (nodes: readonly SeenNode[]): SeenNode[] =>
  nodes.filter(({ role, name }) => mustBeNamed.test(role) && name.trim() === '');

export const namesOf = (nodes: readonly SeenNode[], role: string): string[] =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);
