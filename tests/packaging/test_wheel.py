"""What is built and installed is whole: it runs from anywhere and finds its sheets."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

PROGRAM = """
import asyncio, json, sys
import influence_tui
from influence_tui.config import Config
from influence_tui.journal.door import Journal
from influence_tui.linking import Me
from influence_tui.store import Store
from influence_tui.store.drafts import Drafts
from influence_tui.clock import now, utc
from influence_tui.ui.app import InfluenceApp
from influence_tui.ui.view import View
from influence_tui.ui.widgets.header import Header

async def main(folder):
    journal = Journal(Store(folder + "/journal", folder + "/state", utc=utc), now, Me(name="alex"))
    app = InfluenceApp(journal, View(book=lambda: journal.book, now=now), Config(), Drafts(folder + "/state"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        header = app.screen.query_one(Header)
        print(json.dumps({
            "home": influence_tui.__file__,
            "height": header.styles.height.value,
            "dock": header.styles.dock,
            "background": app.screen.styles.background.hex.lower(),
        }))
    journal.close()

asyncio.run(main(sys.argv[1]))
"""

LOOK = {"height": 2.0, "dock": "top", "background": "#14171b"}
"""What the sheets say of the header and the ground, computed."""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build the wheel from the checkout and one from the source distribution."""
    pytest.importorskip("hatchling", reason="hatchling builds the wheel")
    folder = tmp_path_factory.mktemp("dist")
    build(ROOT, folder / "direct", "wheel")
    archive = build(ROOT, folder / "source", "sdist")
    subprocess.run([sys.executable, "-m", "tarfile", "-e", str(archive), str(folder / "unpacked")], check=True)
    unpacked = next((folder / "unpacked").iterdir())
    build(unpacked, folder / "by-source", "wheel")
    return {"wheel": only(folder / "direct"), "sdist, then wheel": only(folder / "by-source"), "sdist": archive}


def build(where: Path, into: Path, target: str) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(into)]
    subprocess.run(command, cwd=where, check=True, capture_output=True)
    return only(into)


def only(folder: Path) -> Path:
    return next(iter(folder.iterdir()))


@pytest.fixture(params=["wheel", "sdist, then wheel"])
def installed(request, built, tmp_path):
    """Install a wheel into an environment of its own, which sees the libraries of this one but not the checkout."""
    home = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    python = home / "bin" / "python"
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip())
    command = [
        sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--no-deps", "--no-index",
        "--disable-pip-version-check", str(built[request.param]),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    libraries = next(path for path in sys.path if path.endswith("site-packages"))
    (packages / "libraries.pth").write_text(libraries + "\n")
    return home


def called(home: Path, folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "INFLUENCE"))}
    env = {**kept, "HOME": str(folder)}
    return subprocess.run(command, check=False, cwd=folder, env=env, capture_output=True, text=True)


def test_an_installed_wheel_shows_its_screens_from_another_directory(installed, tmp_path):
    away = tmp_path / "away"
    away.mkdir()
    done = called(installed, away, str(installed / "bin" / "python"), "-c", PROGRAM, str(away))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told.pop("home").startswith(str(installed))
    assert told == LOOK


def test_an_installed_wheel_has_the_command(installed, tmp_path):
    done = called(
        installed, tmp_path, str(installed / "bin" / "influence"), "add", "a note from an installed wheel"
    )
    assert done.returncode == 0, done.stderr
    done = called(installed, tmp_path, str(installed / "bin" / "influence"), "--version")
    assert done.stdout.startswith("influence")


def test_a_wheel_has_every_sheet_and_no_tests(built):
    names = set(zipfile.ZipFile(built["wheel"]).namelist())
    sheets = {f"influence_tui/styles/{path.name}" for path in (ROOT / "styles").glob("*.tcss")}
    assert sheets <= names
    assert "influence_tui/py.typed" in names
    assert not [name for name in names if name.startswith(("tests/", "styles/"))]


def test_both_wheels_hold_the_same(built):
    assert contents(built["wheel"]) == contents(built["sdist, then wheel"])


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("RECORD")}
