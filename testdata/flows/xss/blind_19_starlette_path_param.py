# vulnerable: a path parameter is put into a Starlette HTMLResponse
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route


async def hello(request):
    name = request.path_params["name"]
    return HTMLResponse(f"<h2>Hello {name}</h2>")  # want: xss


app = Starlette(routes=[Route("/hello/{name}", hello)])
