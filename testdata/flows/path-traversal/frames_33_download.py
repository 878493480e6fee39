# vulnerable: Sanic sends the file that the query names
import os

from sanic import Blueprint, Sanic
from sanic.response import file

files = Blueprint("files", url_prefix="/files")


@files.get("/download")
async def download(request):
    name = request.args.get("name", "readme.txt")
    return await file(os.path.join("/srv/files", name), filename="download")  # want: path-traversal


app = Sanic("shop")
app.blueprint(files)
