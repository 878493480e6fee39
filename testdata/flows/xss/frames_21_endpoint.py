# vulnerable: an endpoint puts a part of the path into a page
from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint
from starlette.responses import HTMLResponse
from starlette.routing import Mount, Route


class Greeting(HTTPEndpoint):
    async def get(self, request):
        name = request.path_params["name"]
        return HTMLResponse(f"<p>Hello {name}</p>")  # want: xss


app = Starlette(routes=[Mount("/site", routes=[Route("/hello/{name}", Greeting)])])
