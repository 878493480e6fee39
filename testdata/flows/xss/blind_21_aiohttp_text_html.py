# vulnerable: the content type is set to HTML for the joined text
from aiohttp import web


async def search(request):
    data = await request.post()
    body = "<p>No hits for " + data.get("q", "") + "</p>"
    return web.Response(text=body, content_type="text/html")  # want: xss


app = web.Application()
app.router.add_post("/search", search)
