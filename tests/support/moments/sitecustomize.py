"""Python runs this at its start where this folder is on its path: it refuses a write, or ends the program, at a moment.

MOMENT is "folder:number:what": from that write below the folder on, every one fails with the error of that name (a full
disk, ENOSPC, stays full), or the program is killed (SIGKILL). MOMENTS is a file to write their whole number to.
"""

import atexit
import errno
import os
import signal
import sys

_FOLDER, _NUMBER, _WHAT = os.environ.pop("MOMENT").rsplit(":", 2)
_COUNT = os.environ.pop("MOMENTS", "")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_seen = 0


def _written(event: str, arguments: tuple) -> str | None:
    path = arguments[0] if arguments else None
    writes = event in ("os.mkdir", "os.rename") or event == "open" and (arguments[2] or 0) & _WRITES
    return os.fsdecode(path) if writes and isinstance(path, (str, bytes, os.PathLike)) else None


def _watch(event: str, arguments: tuple) -> None:
    global _seen
    path = _written(event, arguments) if event in ("open", "os.mkdir", "os.rename") else None
    if path is None or not path.startswith(_FOLDER):
        return
    _seen += 1
    if _seen < int(_NUMBER):
        return
    if _WHAT == "SIGKILL":
        os.kill(os.getpid(), signal.SIGKILL)
    code = getattr(errno, _WHAT)
    raise OSError(code, os.strerror(code), path)


def _count() -> None:
    with open(_COUNT, "w", encoding="utf-8") as file:
        file.write(str(_seen))


if _COUNT:
    atexit.register(_count)
sys.addaudithook(_watch)
