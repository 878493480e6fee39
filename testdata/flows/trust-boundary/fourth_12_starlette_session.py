# safe: the first step, a constant, is remembered in the session
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.responses import RedirectResponse
from starlette.routing import Route


async def choose(request):
    form = await request.form()
    steps = ["start", form.get("plan", "free")]
    request.session["step"] = steps[0]  # ok: trust-boundary
    return RedirectResponse("/checkout", status_code=303)


app = Starlette(
    routes=[Route("/plan", choose, methods=["POST"])],
    middleware=[Middleware(SessionMiddleware, secret_key="read-from-vault", https_only=True)],
)
