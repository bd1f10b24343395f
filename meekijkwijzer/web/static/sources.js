// Sources under a message or a step: closed by default, filled in when opened.

import { fetchSources } from "./api.js";
import { dutchDate, el, outsideLink } from "./dom.js";

let loading = null;

function allSources() {
  // One request for the whole page; a failed one is tried again at the next opening.
  loading ??= fetchSources().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** A `details` element for the given source ids, or null when there are none. */
export function sourceList(ids) {
  if (!ids || ids.length === 0) return null;
  const list = el("ul", { class: "source-list" });
  const label = ids.length === 1 ? "Bron" : `Bronnen (${ids.length})`;
  // Opening a source must not read it out as a new message: it is under the reader's own finger.
  const details = el("details", { class: "sources", "aria-live": "off" }, el("summary", { text: label }), list);
  let filled = false;
  details.addEventListener("toggle", async () => {
    if (!details.open || filled) return;
    list.replaceChildren(el("li", { text: "Even laden…" }));
    try {
      const known = await allSources();
      list.replaceChildren(...ids.map((id) => sourceItem(known.get(id), id)));
      filled = true;
    } catch {
      list.replaceChildren(el("li", { text: "De bron laadt niet. Sluit dit vak en open het opnieuw." }));
    }
  });
  return details;
}

function sourceItem(source, id) {
  if (!source) return el("li", { text: `Deze bron kennen we niet meer (${id}).` });
  const origin = [source.publisher, source.article].filter(Boolean).join(", ");
  return el(
    "li",
    {},
    el("span", { class: "source-title" }, outsideLink(source.address, source.title)),
    origin ? el("span", { class: "source-line", text: origin }) : null,
    el("span", { class: "source-line source-address", text: shortAddress(source.address) }),
    source.checked_on ? el("span", { class: "source-line", text: `Nagekeken op ${dutchDate(source.checked_on)}` }) : null,
    source.note ? el("span", { class: "source-line", text: source.note }) : null,
  );
}

function shortAddress(address) {
  return (address ?? "").replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
}
