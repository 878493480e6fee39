# vulnerable: only the name's ending is checked
import os

from sanic import Sanic
from sanic.exceptions import NotFound
from sanic.response import text

app = Sanic("logs")


@app.get("/log")
async def log(request):
    name = request.args.get("name", "app.log")
    if not name.endswith(".log"):
        raise NotFound("no log")
    with open(os.path.join("/var/log/app", name)) as handle:  # want: path-traversal
        return text(handle.read())
