# vulnerable: an address that starts with two slashes passes
from starlette.applications import Starlette
from starlette.responses import RedirectResponse
from starlette.routing import Route


async def after(request):
    to = request.query_params.get("to", "/")
    if not to.startswith("/"):
        to = "/"
    return RedirectResponse(to, status_code=303)  # want: open-redirect


app = Starlette(routes=[Route("/after", after)])
