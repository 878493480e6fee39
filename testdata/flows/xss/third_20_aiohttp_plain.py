# safe: the answer is plain text, which no browser reads as HTML
from aiohttp import web


async def echo(request):
    text = "<i>" + request.query.get("text", "") + "</i>"
    return web.Response(text=text, content_type="text/plain", headers={"X-Content-Type-Options": "nosniff"})  # ok: xss


app = web.Application()
app.router.add_get("/echo", echo)
