# safe: the route's own pattern describes the name
import os

from sanic import Blueprint, Sanic
from sanic.response import file

files = Blueprint("files", url_prefix="/files")


@files.get(r"/download/<name:[a-z]+>")
async def download(request, name):
    return await file(os.path.join("/srv/files", name), filename="download")  # ok: path-traversal


app = Sanic("shop")
app.blueprint(files)
