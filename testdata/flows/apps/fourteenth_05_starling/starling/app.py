from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles

from . import config, endpoints, sockets
from .raw import Redirecting

routes = [
    Route("/birds", endpoints.birds),
    Route("/birds/{ident:int}", endpoints.bird),
    Route("/birds/{ident:uuid}/ring", endpoints.ring),
    Route("/birds/by/{name}", endpoints.by_name),
    Route("/calls/{path:path}", endpoints.call_file),
    Route("/nests", endpoints.Nests),
    Route("/observe", endpoints.observe, methods=["POST"]),
    Route("/fetch", endpoints.fetch),
    WebSocketRoute("/ws", sockets.Feed),
    WebSocketRoute("/ws/plain", sockets.plain),
    Mount("/static", StaticFiles(directory="static")),
]
app = Starlette(
    routes=routes,
    middleware=[
        Middleware(SessionMiddleware, secret_key=config.SECRET, https_only=True),
        Middleware(Redirecting, host="birds.example.org"),
    ],
)
