// Tells what the reference implementation of CommonMark makes of lines. It reads a JSON array of texts and prints one of arrays, with a
// word for each line: the number of list items that it stands in, and what it is to a reader of minutes.
import { readFileSync } from 'node:fs';
import { Parser } from 'commonmark';

const blank = /^[ \t]*$/;
const strokes = /^[ \t]*[=\-_*~ ]+[ \t]*$/;

/** @param {string} text */
function linesOf(text) {
  const lines = text.split('\n');
  const told = lines.map((line) => ({ depth: 0, kind: strokes.test(line) ? 'Rule' : 'Text' }));
  const walker = new Parser().parse(text).walker();
  let depth = 0;
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (['item', 'block_quote'].includes(node.type)) depth += entering ? 1 : -1;
    if (entering && node.sourcepos) tell(lines, told, node, depth > 0);
  }
  return told.map(({ depth, kind }) => `${depth} ${kind}`);
}

function tell(lines, told, node, isInside) {
  const [[first], [last]] = node.sourcepos;
  const own = told.slice(first - 1, last);
  switch (node.type) {
    case 'item': {
      own[0].kind = 'Item';
      const end = last - lines.slice(first, last).reverse().findIndex((line) => !blank.test(line));
      for (const line of told.slice(first - 1, end > last ? first : end)) line.depth++;
      break;
    }
    case 'heading':
      if (!isInside && own[0].kind === 'Text') own[0].kind = 'Heading';
      break;
    case 'thematic_break':
      own[0].kind = 'Rule';
      break;
    case 'code_block':
      for (const line of own) line.kind = node._isFenced ? 'Hidden' : 'Indented';
      break;
    case 'html_block':
      if (node._htmlBlockType < 6) for (const line of own) line.kind = 'Hidden';
      break;
  }
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(linesOf)));
