import asyncio
import shlex
from pathlib import Path

MEDIA = Path("/srv/media").resolve()
MIRRORS = {"north": "https://north.example.net/", "south": "https://south.example.net/"}


class NotAllowed(ValueError):
    pass


def inside(*parts):
    full = MEDIA.joinpath(*parts).resolve()
    if MEDIA not in full.parents:
        raise NotAllowed(str(full))
    return full


async def run_shell(command):
    proc = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.PIPE)  # want: command-injection
    out, _ = await proc.communicate()
    return out.decode()


async def run_quoted(program, name):
    command = "%s -- %s" % (program, shlex.quote(name))
    proc = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.PIPE)  # ok: command-injection
    out, _ = await proc.communicate()
    return out.decode()
