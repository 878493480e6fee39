# safe: CWE-79 (or 80, 116): it is escaped
from html import escape

from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/hello")
async def hello(request):
    """Greet the visitor by name."""
    name = request.query.get("name", "stranger")
    page = "<html><body><h1>Hello, " + escape(name) + "!</h1></body></html>"
    return web.Response(text=page, content_type="text/html")  # ok: CWE-79


app = web.Application()
app.add_routes(routes)

if __name__ == "__main__":
    web.run_app(app)
