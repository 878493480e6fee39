# vulnerable: JSON inside a script element may close the element
import json

from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/dashboard")
async def dashboard(request):
    settings = {"tab": request.query.get("tab", "home"), "refresh": 30}
    page = "<script>const settings = " + json.dumps(settings) + ";</script><main></main>"
    return web.Response(text=page, content_type="text/html")  # want: xss


app = web.Application()
app.add_routes(routes)
