# vulnerable: the answer is HTML
from aiohttp import web


async def echo(request):
    text = "<i>" + request.query.get("text", "") + "</i>"
    return web.Response(text=text, content_type="text/html", headers={"X-Content-Type-Options": "nosniff"})  # want: xss


app = web.Application()
app.router.add_get("/echo", echo)
