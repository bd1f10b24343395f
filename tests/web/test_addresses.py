"""Whose address counts: the visitor's behind a proxy of our own, and the connection's when anybody says otherwise."""

from __future__ import annotations

from ipaddress import ip_network

import pytest

from meekijkwijzer.web.addresses import visitor
from tests.web.conftest import Serve, Site

PROXIES = [ip_network("127.0.0.1"), ip_network("10.0.0.0/8"), ip_network("2001:db8:1::/48")]


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("192.0.2.9", ["198.51.100.1"], "192.0.2.9"),  # a visitor makes something up
        ("127.0.0.1", ["198.51.100.1"], "198.51.100.1"),
        ("127.0.0.1", ["203.0.113.5, 198.51.100.1"], "198.51.100.1"),  # the first was made up by the visitor
        ("127.0.0.1", ["203.0.113.5", "198.51.100.1, 10.1.2.3"], "198.51.100.1"),  # two proxies of ours
        ("127.0.0.1", [], "127.0.0.1"),
        ("127.0.0.1", ["", "  "], "127.0.0.1"),
        ("127.0.0.1", ["unknown"], "127.0.0.1"),
        ("127.0.0.1", ["198.51.100.1, <script>"], "127.0.0.1"),
        ("127.0.0.1", ["10.0.0.1, 10.0.0.2"], "10.0.0.1"),
        ("::ffff:127.0.0.1", ["198.51.100.1:4711"], "198.51.100.1"),
        ("2001:db8:1::1", ["2001:db8:2::1"], "2001:db8:2::1"),
        ("127.0.0.1", ["[2001:db8:2::1]:4711"], "2001:db8:2::1"),
        ("testclient", ["198.51.100.1"], "testclient"),
        (None, ["198.51.100.1"], None),
    ],
)
def test_the_last_one_that_is_not_ours_counts(peer: str | None, forwarded: list[str], expected: str | None) -> None:
    assert visitor(peer, forwarded, PROXIES) == expected


def test_without_proxies_of_our_own_the_header_counts_for_nothing() -> None:
    assert visitor("127.0.0.1", ["198.51.100.1"], []) == "127.0.0.1"


def begin(site: Site, visitor: str) -> int:
    return site.http.post("/api/conversations", headers={"X-Forwarded-For": visitor}).status_code


def test_the_rate_limit_counts_visitors_behind_a_trusted_proxy(site_on: Serve, sqlite_url: str) -> None:
    site: Site = site_on(sqlite_url, rate_limit="on", trusted_proxies="127.0.0.1, 10.0.0.0/8")
    while begin(site, "198.51.100.1") == 201:
        pass
    assert begin(site, "198.51.100.2") == 201
    assert begin(site, "198.51.100.2, 198.51.100.1") == 429, "a made-up address in front changes nothing"


def test_the_rate_limit_counts_the_connection_without_a_trusted_proxy(site_on: Serve, sqlite_url: str) -> None:
    site: Site = site_on(sqlite_url, rate_limit="on")
    tried = [begin(site, f"198.51.100.{number}") for number in range(30)]
    assert 429 in tried
