// What to tell the person when a request failed: plain Dutch, and what can be done now.

/**
 * `{text, action}` for an ApiError. `action`: "retry" (send the same again), "restart" (this conversation is gone),
 * "edit" (the message itself must change).
 */
export function explain({ status, retryAfter, problem }, isChoice) {
  const kept = isChoice ? "Je keuze is niet verstuurd." : "Je bericht is niet verstuurd. Het staat nog in het vak.";
  switch (status) {
    case 0:
      return { text: `Er is geen verbinding. ${kept}`, action: "retry" };
    case 401:
    case 404:
      return { text: "Dit gesprek is verlopen of gewist. Begin een nieuw gesprek om verder te gaan.", action: "restart" };
    case 409:
      if (problem.type?.endsWith(":gesloten")) {
        return { text: "Dit gesprek is afgesloten. Begin een nieuw gesprek.", action: "restart" };
      }
      return { text: `Er liep iets door elkaar. ${kept}`, action: "retry" };
    case 413:
      return { text: "Je bericht is te lang. Maak het korter, of verstuur het in delen.", action: "edit" };
    case 400:
    case 422:
      return isChoice
        ? { text: "Deze keuze past niet meer bij het gesprek. Kies iets anders, of typ je antwoord.", action: "edit" }
        : { text: "Dit bericht kunnen we niet lezen. Schrijf het anders en verstuur het nog eens.", action: "edit" };
    case 429:
      return { text: `Het gaat even te snel. Wacht ${waiting(retryAfter)} en probeer het opnieuw. ${kept}`, action: "retry" };
    default:
      return { text: `We kunnen nu even niet antwoorden. ${kept} Je kunt ook iemand bellen.`, action: "retry" };
  }
}

/** The same for starting a conversation. */
export function explainStart(status, retryAfter) {
  if (status === 0) return { text: "Er is geen verbinding. Het gesprek kan nog niet beginnen.", action: "retry" };
  if (status === 429) return { text: `Het is nu erg druk. Wacht ${waiting(retryAfter)} en probeer het opnieuw.`, action: "retry" };
  return { text: "Het gesprek kan nu niet beginnen. Probeer het straks opnieuw, of bel iemand.", action: "retry" };
}

function waiting(seconds) {
  if (!seconds || seconds < 1) return "een halve minuut";
  if (seconds === 1) return "1 seconde";
  return seconds < 90 ? `${seconds} seconden` : `${Math.ceil(seconds / 60)} minuten`;
}
