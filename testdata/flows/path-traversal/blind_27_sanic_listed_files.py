# safe: the name must be in the folder's listing
import os

from sanic import Sanic
from sanic.exceptions import NotFound
from sanic.response import file

app = Sanic("assets")
FOLDER = "/srv/assets"


@app.get("/asset")
async def asset(request):
    name = request.args.get("name", "logo.png")
    if name not in os.listdir(FOLDER):
        raise NotFound("asset")
    return await file(os.path.join(FOLDER, name))  # ok: path-traversal
