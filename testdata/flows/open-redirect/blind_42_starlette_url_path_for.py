# safe: the address comes from the router
from starlette.applications import Starlette
from starlette.responses import JSONResponse, RedirectResponse
from starlette.routing import Route


async def login(request):
    form = await request.form()
    number = int(form.get("number", "1"))
    return RedirectResponse(request.app.url_path_for("item", number=number), status_code=303)  # ok: open-redirect


async def item(request):
    return JSONResponse({"number": request.path_params["number"]})


app = Starlette(routes=[Route("/login", login, methods=["POST"]), Route("/item/{number:int}", item, name="item")])
