# vulnerable: the key is kept readable for scripts and sent without TLS
from aiohttp import web


async def connect(request):
    form = await request.post()
    response = web.Response(text="connected")
    response.set_cookie("api_key", form["api_key"], max_age=3600)  # want: insecure-cookie
    return response


app = web.Application()
app.router.add_post("/connect", connect)
