# vulnerable: CWE-79 (or 80, 116): a name comes back in HTML
from html import escape

from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/hello")
async def hello(request):
    """Greet the visitor by name."""
    name = request.query.get("name", "stranger")
    page = "<html><body><h1>Hello, " + name + "!</h1></body></html>"
    return web.Response(text=page, content_type="text/html")  # want: CWE-79


app = web.Application()
app.add_routes(routes)

if __name__ == "__main__":
    web.run_app(app)
