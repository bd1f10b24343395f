// Small helpers to build the page. Data only ever enters as text, never as markup.

/**
 * Make an element. `props` keys: `class`, `text`, `on` (event name to handler), `data`;
 * every other key is set as an attribute (`true` sets it empty, `false` and `null` leave it out).
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "class") node.className = value;
    else if (key === "text") node.textContent = value;
    else if (key === "data") Object.assign(node.dataset, value);
    else if (key === "on") {
      for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    } else node.setAttribute(key, value === true ? "" : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export const byId = (id) => document.getElementById(id);

/** A UUID (version 4). `randomUUID` is missing on plain http outside the own machine. */
export function uuid() {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

// Web addresses, and numbers that someone may want to tap on a phone. 112 and 113 only after "bel": "112 klachten" is a
// count. No lookbehind: older phones refuse the whole script over it.
const LINKABLE = new RegExp(
  [
    /(https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:!?])/.source,
    /(\b[Bb]el(?: dan| nu| direct| meteen| met| naar)? )(11[23])(?:( of )(11[23]))?\b/.source,
    /(\b0\d{2,3}[- ]\d[\d ]{2,10}\d\b)/.source,
  ].join("|"),
  "g",
);

/** Text as nodes, with web addresses and phone numbers as links. Line breaks are kept by the style sheet. */
export function richText(text) {
  const nodes = [];
  let last = 0;
  for (const match of text.matchAll(LINKABLE)) {
    const [whole, address, before, urgent, between, urgentToo, phone] = match;
    nodes.push(text.slice(last, match.index));
    if (address) nodes.push(outsideLink(address, address));
    else if (phone) nodes.push(phoneLink(phone));
    else nodes.push(before, phoneLink(urgent), ...(urgentToo ? [between, phoneLink(urgentToo)] : []));
    last = match.index + whole.length;
  }
  nodes.push(text.slice(last));
  return nodes.filter((node) => node !== "");
}

const BULLET = /^\s*[•*-]\s+/;

/** Text with line breaks as paragraphs; lines that begin with a bullet become a list. */
export function textBlocks(text) {
  const blocks = [];
  let list = null;
  let lines = [];
  const endParagraph = () => {
    const joined = lines.join("\n").trim();
    if (joined) blocks.push(el("p", {}, ...richText(joined)));
    lines = [];
  };
  for (const line of text.split("\n")) {
    if (BULLET.test(line)) {
      endParagraph();
      if (!list) blocks.push((list = el("ul", { class: "bullets" })));
      list.append(el("li", {}, ...richText(line.replace(BULLET, ""))));
    } else {
      list = null;
      lines.push(line);
    }
  }
  endParagraph();
  return blocks;
}

function phoneLink(number) {
  return el("a", { href: `tel:${number.replace(/[^\d]/g, "")}`, text: number });
}

/** A link to another site, or plain text when the address is not http(s). */
export function outsideLink(address, label) {
  if (!/^https?:\/\//i.test(address ?? "")) return el("span", { text: label });
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer", text: label });
}

const DATE = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "2026-11-20" as "20 november 2026"; anything else as it is. */
export function dutchDate(iso) {
  const date = /^\d{4}-\d{2}-\d{2}/.test(iso ?? "") ? new Date(`${iso.slice(0, 10)}T00:00:00Z`) : null;
  return date && !Number.isNaN(date.valueOf()) ? DATE.format(date) : String(iso ?? "");
}
