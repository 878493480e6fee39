# safe: the tab has to be one of the known ones
import json

from aiohttp import web

routes = web.RouteTableDef()
TABS = ["home", "orders", "profile"]


@routes.get("/dashboard")
async def dashboard(request):
    tab = request.query.get("tab", "home")
    if tab not in TABS:
        raise web.HTTPNotFound()
    settings = {"tab": tab, "refresh": 30}
    page = "<script>const settings = " + json.dumps(settings) + ";</script><main></main>"
    return web.Response(text=page, content_type="text/html")  # ok: xss


app = web.Application()
app.add_routes(routes)
