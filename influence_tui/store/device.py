"""Which device this is: made once, kept in the state directory, and made again on another host or machine."""

import os
from os.path import exists, join

import msgspec

from influence_tui.store.places import read_whole, write_whole

MACHINE = "/etc/machine-id"


class Device(msgspec.Struct, frozen=True):
    """A writer of the journal: no other writes into its folder."""

    name: str
    """Host name and six random hex digits."""
    host: str
    machine: str = ""
    """The system's machine id, if it has one."""


def known_device(state: str) -> str:
    """Give the name of this device if it was made before, on this host and machine; else an empty string."""
    stored = read_whole(join(state, "device.json"))
    try:
        device = msgspec.json.decode(stored or b"", type=Device)
    except msgspec.DecodeError:
        return ""
    return device.name if (device.host, device.machine) == _here() else ""


def made_device(state: str, log: str) -> str:
    """Make a new device, whose folder below `log` nobody has, and keep it. Raises OSError."""
    host, machine = _here()
    while True:
        device = Device(f"{_safe(host)}-{os.urandom(3).hex()}", host, machine)
        if not exists(join(log, device.name)):
            write_whole(join(state, "device.json"), msgspec.json.encode(device))
            return device.name


def _here() -> tuple[str, str]:
    return os.uname().nodename, (read_whole(MACHINE) or b"").decode("ascii", "replace").strip()


def _safe(host: str) -> str:
    short = host.partition(".")[0].lower()[:40]
    return (
        "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in short).strip("-")
        or "device"
    )
