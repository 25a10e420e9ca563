import { Parser } from 'htmlparser2';
import type { Block } from '../core/match/page-reading.ts';
import type { DateJudge } from '../core/text/page-date.ts';
import { createDateFinder } from './page-date.ts';

/** A block and where it stands in the extracted text. */
export interface PlacedBlock extends Block {
  /** UTF-16 offset of the block in the text of the whole page. */
  readonly start: number;
}

export interface HtmlPage {
  /** What a reader sees, a block a line. */
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly title?: string;
  /** When it was published, by its own clues or by the day given. */
  readonly dateOf: DateJudge['judge'];
}

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never read: code, fields, what is not shown. `title` and `script` are looked at for title and date only. */
const unread = tags(
  'script style noscript template textarea select option code pre kbd samp svg math canvas object iframe video audio title',
);
const headings = tags('h1 h2 h3 h4 h5 h6');
const furniture = tags('nav footer menu button label');
const furnitureRoles = tags('navigation contentinfo menu menubar toolbar tablist');
/** Elements that a run of text goes through; every other element cuts it. */
const inline = tags(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark meter nobr q rp rt ruby s small span strike strong sub sup time tt u var wbr',
);
const empty = tags('area base br col embed hr img input link meta source track wbr');

/** A menu entry or a tag is short and nothing but a link. */
const labelWords = 5;

interface Open {
  readonly name: string;
  readonly isUnread: boolean;
  readonly isFurniture: boolean;
  readonly isHeading: boolean;
  readonly isLink: boolean;
  readonly isArticle: boolean;
}

const outside: Open = {
  name: '',
  isUnread: false,
  isFurniture: false,
  isHeading: false,
  isLink: false,
  isArticle: false,
};

const isHidden = (attributes: Readonly<Record<string, string>>) =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  ('contenteditable' in attributes && attributes.contenteditable !== 'false') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '');

/** Extracts what a reader sees of an HTML document at `address`, in one pass and without building a tree. */
export const readHtml = (html: string, address = ''): HtmlPage => {
  const blocks: PlacedBlock[] = [];
  const stack: Open[] = [];
  const dates = createDateFinder(address);
  let text = '';
  let run = '';
  let linked = 0;
  let title = '';
  let around = outside;

  const endRun = () => {
    const shown = run.trim();
    if (shown !== '') {
      const isLabel = linked >= shown.length && shown.split(/\s+/).length <= labelWords;
      const isFurniture = around.isFurniture || (isLabel && !around.isHeading);
      const role = isFurniture ? 'furniture' : around.isHeading ? 'heading' : 'text';
      blocks.push({ text: shown, role, start: text.length });
      text += `${shown}\n`;
    }
    run = '';
    linked = 0;
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        dates.element(name, attributes, around.isArticle);
        if (!inline.has(name)) endRun();
        if (empty.has(name)) return;
        around = {
          name,
          isUnread: around.isUnread || unread.has(name) || isHidden(attributes),
          isFurniture: around.isFurniture || furniture.has(name) || furnitureRoles.has(attributes.role ?? ''),
          isHeading: around.isHeading || headings.has(name) || attributes.role === 'heading',
          isLink: around.isLink || (name === 'a' && 'href' in attributes),
          isArticle: around.isArticle || name === 'article',
        };
        stack.push(around);
      },
      ontext: (data) => {
        dates.text(around.name, data);
        if (around.name === 'title' && stack.every(({ name }) => name !== 'svg')) title += data;
        if (around.isUnread) return;
        run += data;
        if (around.isLink) linked += data.trim().length;
      },
      onclosetag: (name) => {
        if (!inline.has(name)) endRun();
        if (empty.has(name)) return;
        stack.pop();
        around = stack[stack.length - 1] ?? outside;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  endRun();
  return { text, blocks, ...(title.trim() && { title: title.trim() }), dateOf: dates.judge };
};
