# safe: the link must start with one of two schemes
import html

from aiohttp import web


async def profile(request):
    link = request.query.get("site", "")
    if not link.startswith(("https://", "http://")):
        link = "#"
    body = '<a href="%s">site</a>' % html.escape(link, quote=True)
    return web.Response(text=body, content_type="text/html")  # ok: xss


app = web.Application()
app.add_routes([web.get("/profile", profile)])
