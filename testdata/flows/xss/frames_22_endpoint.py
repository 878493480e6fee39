# safe: the route only takes whole numbers there
from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint
from starlette.responses import HTMLResponse
from starlette.routing import Mount, Route


class Greeting(HTTPEndpoint):
    async def get(self, request):
        name = request.path_params["name"]
        return HTMLResponse(f"<p>Hello {name}</p>")  # ok: xss


app = Starlette(routes=[Mount("/site", routes=[Route("/hello/{name:int}", Greeting)])])
