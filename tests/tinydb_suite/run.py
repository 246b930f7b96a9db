"""TinyDB's own tests, of the version that is installed, on our table: `python -m tests.tinydb_suite.run`.

They are in TinyDB's source distribution, which pip fetches; the fixture that gives them a database is replaced.
"""

import os
import subprocess
import sys
import tarfile
import tempfile
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
SUITES = ("test_tables.py", "test_tinydb.py", "test_operations.py")


def main() -> None:
    """Fetch, run, and say where ours is meant to behave otherwise."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _fetch(folder)
        (folder / "conftest.py").write_bytes((HERE / "conftest.py").read_bytes())
        call = [sys.executable, "-m", "pytest", "-q", "-rx", "-p", "no:cacheprovider", "-c", os.devnull, *SUITES]
        paths = os.pathsep.join(filter(None, (str(HERE.parents[1]), os.environ.get("PYTHONPATH", ""))))
        done = subprocess.run(call, check=False, cwd=folder, env=os.environ | {"PYTHONPATH": paths})
    sys.exit(done.returncode)


def _fetch(folder: Path) -> None:
    """Lay the suites of the installed version in a folder; ends with a sentence where they cannot be had."""
    wanted = f"tinydb=={version('tinydb')}"
    call = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "-q",
        "--no-deps",
        "--no-binary",
        ":all:",
        "-d",
        str(folder),
        wanted,
    ]
    if subprocess.run(call, check=False).returncode:
        sys.exit(f"The source distribution of {wanted} could not be fetched.")
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        for member in archive.getmembers():
            found = archive.extractfile(member) if Path(member.name).name in SUITES else None
            if found is not None:
                (folder / Path(member.name).name).write_bytes(found.read())


if __name__ == "__main__":
    main()
