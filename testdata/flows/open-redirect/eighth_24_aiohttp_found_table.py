# safe: the query's address is a key of a mapping of addresses
from aiohttp import web


SITES = {"docs": "http://docs.example.org/", "wiki": "https://wiki.example.org/"}


async def leave(request):
    url = SITES.get(request.query.get("url"), "/")
    if url.startswith("http:"):
        url = "https:" + url[len("http:"):]
    raise web.HTTPFound(location=url)  # ok: open-redirect


app = web.Application()
app.router.add_get("/leave", leave)
