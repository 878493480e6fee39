# vulnerable: what is left after taking the dots out once may hold them again
from pathlib import Path

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route


def plain(name):
    name = name.replace("../", "")
    return name.lstrip("/")


async def show(request):
    name = plain(request.query_params.get("name", ""))
    text = (Path("/srv/docs") / name).read_text()  # want: path-traversal
    return PlainTextResponse(text)


app = Starlette(routes=[Route("/show", show)])
