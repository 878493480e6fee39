# safe: the path is resolved and must stay below the folder
import os

from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse
from starlette.routing import Route

ROOT = os.path.realpath("/srv/manuals")


def locate(part):
    full = os.path.realpath(os.path.join(ROOT, part))
    if os.path.commonpath([ROOT, full]) != ROOT:
        raise HTTPException(404)
    return full


class Manual(HTTPEndpoint):
    async def get(self, request):
        return FileResponse(locate(request.path_params["part"]))  # ok: path-traversal


app = Starlette(routes=[Route("/manuals/{part:path}", Manual)])
