# vulnerable: the partial fixes every option but the secure flag
import functools
import secrets

from aiohttp import web

routes = web.RouteTableDef()


@routes.post("/session")
async def session(request):
    form = await request.post()
    response = web.json_response({"user": form["user"]})
    put = functools.partial(response.set_cookie, httponly=True, path="/", max_age=600)
    put("session_id", secrets.token_hex(32))  # want: insecure-cookie
    return response


app = web.Application()
app.add_routes(routes)
