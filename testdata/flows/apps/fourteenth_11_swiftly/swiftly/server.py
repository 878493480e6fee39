from sanic import Sanic

from .blueprints import parcels, tools

app = Sanic("swiftly")
app.blueprint(parcels.bp)
app.blueprint(tools.bp)


@app.on_request
async def tenant(request):
    request.ctx.tenant = request.headers.get("x-tenant", "public")
    request.ctx.zone = "north" if request.headers.get("x-zone") == "n" else "south"
