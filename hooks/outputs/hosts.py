"""What a host has to send with each file, in the words of those that can be told: Netlify and Cloudflare, nginx, Caddy.

GitHub Pages can't be told anything: there the policy stands in the pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from corpus.addresses import ASSETS, CARDS, DATA, EMBEDS, FEEDS, HEADERS, HOSTS, OEMBED, RECORD_FEEDS
from hooks.rendering.site import Site

# Nothing of this is used by any page.
_DENIED = (
    *("accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope", "hid"),
    *("idle-detection", "magnetometer", "microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking"),
)
_TYPES = {
    "application/json": "json",
    "application/manifest+json": "webmanifest",
    "application/pdf": "pdf",
    "application/xml": "xml",
    "application/zip": "zip",
    "font/woff2": "woff2",
    "image/png": "png",
    "image/svg+xml": "svg",
    "text/css": "css",
    "text/csv": "csv",
    "text/html": "html",
    "text/javascript": "js",
    "text/plain": "txt",
    "text/tab-separated-values": "tsv",
}
_TEXTS = {kind for kind in _TYPES if kind.startswith("text/")} | {"application/xml"}
_SHARED = {"Cross-Origin-Resource-Policy": "cross-origin", "Access-Control-Allow-Origin": "*"}
# Where nginx and Caddy look for the site: below this folder, at the path that it has on its host.
_FOLDER = "/srv/vis-a-vis"


@dataclass(frozen=True)
class Rule:
    """The headers of the files whose path begins so, or is so; a later rule's headers replace those of an earlier."""

    path: str
    headers: dict[str, str]

    @property
    def is_folder(self) -> bool:
        """Whether it holds for all that lies below its path."""
        return self.path.endswith("/")

    @property
    def pattern(self) -> str:
        """Its path as most hosts write it: "/embed/*"."""
        return f"{self.path}*" if self.is_folder else self.path


def rules(site: Site) -> tuple[Rule, ...]:
    """Return what is sent with each file, the general rule first."""
    root = site.root
    framed = {"Content-Security-Policy": site.header_policy("*")}
    feed = {"Content-Type": "application/atom+xml; charset=utf-8"}
    return (
        Rule(root, _general(site)),
        Rule(f"{root}{ASSETS}", {"Cache-Control": "public, max-age=31536000, immutable"}),
        *(Rule(f"{root}{folder}", _SHARED | framed) for folder in EMBEDS.values()),
        *(Rule(f"{root}{folder}", _SHARED) for folder in (CARDS, OEMBED, f"{DATA.partition('/')[0]}/")),
        *(Rule(f"{root}{path}", _SHARED | feed) for path in (*FEEDS.values(), RECORD_FEEDS)),
    )


def _general(site: Site) -> dict[str, str]:
    headers = {
        "Content-Security-Policy": site.header_policy("'none'"),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in _DENIED),
        "Cache-Control": "no-cache",
    }
    if urlsplit(site.url).scheme == "https":
        headers["Strict-Transport-Security"] = "max-age=31536000"
    return headers


def host_files(site: Site) -> Iterator[tuple[str, str]]:
    """Yield the path of each host's file, from the site's root, with its text."""
    ordered = rules(site)
    yield HEADERS, _netlify(ordered)
    yield f"{HOSTS}nginx.conf", _nginx(site, ordered)
    yield f"{HOSTS}Caddyfile", _caddy(site, ordered)


def _netlify(ordered: tuple[Rule, ...]) -> str:
    """Cloudflare joins the headers of all rules unless one takes a header off with "!"; Netlify passes over that."""
    lines = []
    for place, rule in enumerate(ordered):
        before = {name for earlier in ordered[:place] for name in earlier.headers}
        lines.append(rule.pattern)
        lines += [f"  ! {name}" for name in rule.headers if name in before]
        lines += [f"  {name}: {value}" for name, value in rule.headers.items()]
    return "\n".join((*lines, ""))


def _nginx(site: Site, ordered: tuple[Rule, ...]) -> str:
    general = ordered[0].headers
    places = "\n".join(_location(rule, general | rule.headers) for rule in ordered)
    types = "\n".join(f"    {kind} {ending};" for kind, ending in _TYPES.items())
    return f"""\
# Debian: nginx-light and libnginx-mod-http-brotli-static. Put it into /etc/nginx/conf.d/, and the site into
# {_FOLDER}{site.root}. For https, add a certificate and the ports, or put a proxy before it.
server {{
  listen 8080;
  server_name {urlsplit(site.url).hostname or "_"};
  root {_FOLDER};
  index index.html;
  charset utf-8;
  charset_types {" ".join(kind for kind in _TYPES if kind in _TEXTS and kind != "text/html")};
  types {{
{types}
  }}
  absolute_redirect off;
  server_tokens off;
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  error_page 404 {site.root}404.html;

  location ~ /_ {{
    return 404;
  }}
{places}
}}
"""


def _location(rule: Rule, headers: dict[str, str]) -> str:
    kind = headers.get("Content-Type", "").partition(";")[0]
    lines = [f"types {{ }} default_type {kind}; charset_types {kind};"] if kind else []
    lines += [f'add_header {name} "{value}" always;' for name, value in headers.items() if name != "Content-Type"]
    sign = "^~ " if rule.is_folder and rule.path != "/" else "= " if not rule.is_folder else ""
    body = "\n".join(f"    {line}" for line in lines)
    return f"  location {sign}{rule.path} {{\n{body}\n  }}"


def _caddy(site: Site, ordered: tuple[Rule, ...]) -> str:
    types = "\n".join(
        f'    @{ending} path *.{ending}\n'
        f'    header @{ending} Content-Type "{kind}{"; charset=utf-8" if kind in _TEXTS else ""}"'
        for kind, ending in _TYPES.items()
    )
    places = "\n".join(
        f"    header {rule.pattern} {{\n"
        + "\n".join(f'      {name} "{value}"' for name, value in rule.headers.items())
        + "\n    }"
        for rule in ordered
    )
    return f"""\
# Put the site into {_FOLDER}{site.root}, then: caddy run --config Caddyfile
{{$ADDRESS:{urlsplit(site.url).hostname or ":8080"}}} {{
  root * {{$FOLDER:{_FOLDER}}}
  route {{
{types}
{places}
    header -Server
    error /_* 404
    file_server {{
      precompressed br gzip
    }}
  }}
  handle_errors {{
    header Content-Type "text/html; charset=utf-8"
    rewrite * {site.root}404.html
    file_server
  }}
}}
"""
