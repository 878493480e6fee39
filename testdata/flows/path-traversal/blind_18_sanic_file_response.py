# vulnerable: sanic's file() serves the joined path
from sanic import Sanic
from sanic.response import file

app = Sanic("assets")


@app.get("/asset")
async def asset(request):
    name = request.args.get("name", "logo.png")
    return await file("/srv/assets/" + name)  # want: path-traversal
