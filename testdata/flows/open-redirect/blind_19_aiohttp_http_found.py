# vulnerable: HTTPFound is raised with the target of the form
from aiohttp import web


async def login(request):
    form = await request.post()
    target = form.get("next", "/")
    if form.get("pin") == "":
        raise web.HTTPBadRequest()
    raise web.HTTPFound(location=target)  # want: open-redirect


app = web.Application()
app.router.add_post("/login", login)
