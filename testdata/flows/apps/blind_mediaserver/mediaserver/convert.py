import asyncio
import shlex
from enum import Enum


class Format(str, Enum):
    mp4 = "mp4"
    webm = "webm"


async def transcode(key: int, fmt: Format):
    line = "ffmpeg -i /srv/in/%d.raw /srv/out/%d.%s" % (key, key, fmt.value)
    proc = await asyncio.create_subprocess_shell(line)  # ok: command-injection
    return await proc.wait()


async def caption(key: int, text: str):
    line = f"convert /srv/in/{key}.png -annotate +10+10 '{text}' /srv/out/{key}.png"
    proc = await asyncio.create_subprocess_shell(line)  # want: command-injection
    return await proc.wait()


async def describe(key: int, text: str):
    line = "exiftool -Comment=" + shlex.quote(text) + " /srv/in/%d.jpg" % key
    proc = await asyncio.create_subprocess_shell(line)  # ok: command-injection
    return await proc.wait()
