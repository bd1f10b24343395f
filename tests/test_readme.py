"""The README keeps up with the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from meekijkwijzer.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("field", sorted(Settings.model_fields))
def test_every_setting_is_in_the_readme(field: str) -> None:
    name = {"port": "PORT", "database_url": "DATABASE_URL"}.get(field, f"MEEKIJKWIJZER_{field.upper()}")
    assert f"`{name}`" in README


def test_what_the_readme_points_to_exists() -> None:
    places = [part.split(")")[0] for part in README.split("](")[1:]]
    assert places
    for place in places:
        assert (ROOT / place).exists(), place
