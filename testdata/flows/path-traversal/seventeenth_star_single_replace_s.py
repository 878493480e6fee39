# safe: the dots are taken out until none are left
from pathlib import Path

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route


def plain(name):
    while ".." in name:
        name = name.replace("..", "")
    return name.lstrip("/")


async def show(request):
    name = plain(request.query_params.get("name", ""))
    text = (Path("/srv/docs") / name).read_text()  # ok: path-traversal
    return PlainTextResponse(text)


app = Starlette(routes=[Route("/show", show)])
