"""`python -m benchmarks`: measure everything, print it and write benchmarks/resultaten.md."""

from __future__ import annotations

import statistics
import sys
from datetime import date
from pathlib import Path

from . import latency, machine, questions


def main() -> int:
    """Measure and report; takes about a minute."""
    sys.stdout.write("Vragen tot advies…\n")
    counted = questions.count()
    sys.stdout.write("Een bericht door het hele systeem (start eerst alles)…\n")
    timed = latency.measure()
    report = _report(counted, timed)
    (Path(__file__).parent / "resultaten.md").write_text(report, encoding="utf-8")
    sys.stdout.write(report)
    return 0


def _report(counted: list[tuple[str, int, list[str]]], timed: dict[str, latency.Figures]) -> str:
    lines = [
        "# Gemeten",
        "",
        f"Op {date.today().isoformat()} met `make bench`. Machine: {machine.describe()}.",
        "",
        "## Een bericht door het hele systeem (milliseconden)",
        "",
        "| | p50 | p95 | p99 | berichten per seconde |",
        "|---|---|---|---|---|",
    ]
    for name, figures in timed.items():
        row = " | ".join(f"{figures[key]:.1f}" for key in ("p50", "p95", "p99", "per seconde"))
        lines.append(f"| {name} | {row} |")
    numbers = [number for _, number, _ in counted]
    lines += [
        "",
        "## Vragen tot advies, twintig gewone gevallen",
        "",
        f"Gemiddeld {statistics.mean(numbers):.1f}, meest {max(numbers)}.",
        "",
        "| geval | vragen | welke |",
        "|---|---|---|",
    ]
    lines += [f"| {who} | {number} | {', '.join(asked)} |" for who, number, asked in counted]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
