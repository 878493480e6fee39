# vulnerable: the query's target is the RedirectResponse's address
from starlette.applications import Starlette
from starlette.responses import RedirectResponse
from starlette.routing import Route


async def login(request):
    form = await request.form()
    target = form.get("next") or request.query_params.get("next", "/")
    return RedirectResponse(target, status_code=303)  # want: open-redirect


app = Starlette(routes=[Route("/login", login, methods=["POST"])])
