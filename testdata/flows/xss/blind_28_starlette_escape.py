# safe: html.escape before the text node
from html import escape

from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route


async def hello(request):
    name = escape(request.path_params["name"])
    return HTMLResponse(f"<h2>Hello {name}</h2>")  # ok: xss


app = Starlette(routes=[Route("/hello/{name}", hello)])
