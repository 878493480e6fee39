# safe: the plan written into the session is one of the known ones
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route

PLANS = ("free", "team", "firm")


async def choose(request):
    data = await request.json()
    plan = data.get("plan", "free")
    if plan not in PLANS:
        plan = "free"
    request.session["plan"] = plan  # ok: trust-boundary
    return PlainTextResponse("chosen")


app = Starlette(
    routes=[Route("/plan", choose, methods=["POST"])],
    middleware=[Middleware(SessionMiddleware, secret_key=__import__("os").urandom(32))],
)
