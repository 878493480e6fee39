import re
from pathlib import Path

from aiohttp import web

DATA = Path("/srv/quarry")
NAME = re.compile(r"[a-z][a-z0-9-]*")


def plain(name):
    if NAME.fullmatch(name) is None:
        raise web.HTTPBadRequest(text="wrong name")
    return name


def nearly(name):
    if NAME.match(name) is None:
        raise web.HTTPBadRequest(text="wrong name")
    return name


def below(name):
    path = DATA.joinpath(name).resolve()
    path.relative_to(DATA)
    return path
