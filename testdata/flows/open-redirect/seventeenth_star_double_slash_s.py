# safe: an address that starts with two slashes or a backslash is refused
from starlette.applications import Starlette
from starlette.responses import RedirectResponse
from starlette.routing import Route


async def after(request):
    to = request.query_params.get("to", "/")
    if not to.startswith("/") or to.startswith("//") or "\\" in to:
        to = "/"
    return RedirectResponse(to, status_code=303)  # ok: open-redirect


app = Starlette(routes=[Route("/after", after)])
