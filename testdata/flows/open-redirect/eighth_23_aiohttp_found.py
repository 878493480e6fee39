# vulnerable: the exception that redirects is raised with the query's address
from aiohttp import web


async def leave(request):
    url = request.query.get("url", "/")
    if url.startswith("http:"):
        url = "https:" + url[len("http:"):]
    raise web.HTTPFound(location=url)  # want: open-redirect


app = web.Application()
app.router.add_get("/leave", leave)
