// Dutch words for the codes of facts and steps. They stand in the knowledge files; the page carries them (chat.html).
// A code that has no words falls back to itself in plain letters.

const WORDS = JSON.parse(document.getElementById("words")?.textContent || "{}");

const plain = (code) => String(code).replaceAll("_", " ");

/** A step as something to do. */
export const stepTitle = (code) => WORDS.steps?.[code]?.title ?? plain(code);

/** A step as the name of a body or a way. */
export const stepName = (code) => WORDS.steps?.[code]?.name ?? plain(code);

/** The fact itself: "OR of PVT". */
export const factName = (fact) => WORDS.facts?.[fact]?.[""] ?? plain(fact);

/** What the person said about a fact, as a clause: "er zijn camera's". A list gives one clause for each value. */
export function factClauses(fact, value) {
  return (Array.isArray(value) ? value : [value]).map((one) => factClause(fact, one));
}

function factClause(fact, value) {
  if (fact === "dagen_sinds_ontslag" && Number.isFinite(Number(value))) {
    const days = Number(value);
    if (days === 0) return "je ontslag was vandaag";
    return days === 1 ? "je ontslag was gisteren" : `je ontslag was ${days} dagen geleden`;
  }
  return WORDS.facts?.[fact]?.[value] ?? `${factName(fact)}: ${plain(value)}`;
}
