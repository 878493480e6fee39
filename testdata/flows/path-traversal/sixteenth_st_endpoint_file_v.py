# vulnerable: the part of the path is opened below the folder without a look at it
import os

from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse
from starlette.routing import Route

ROOT = os.path.realpath("/srv/manuals")


def locate(part):
    full = os.path.normpath(os.path.join(ROOT, part))
    if not os.path.exists(full):
        raise HTTPException(404)
    return full


class Manual(HTTPEndpoint):
    async def get(self, request):
        return FileResponse(locate(request.path_params["part"]))  # want: path-traversal


app = Starlette(routes=[Route("/manuals/{part:path}", Manual)])
