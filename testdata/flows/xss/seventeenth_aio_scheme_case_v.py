# vulnerable: the check for the script's scheme looks at small letters only
import html

from aiohttp import web


async def profile(request):
    link = request.query.get("site", "")
    if link.startswith("javascript:"):
        link = "#"
    body = '<a href="%s">site</a>' % html.escape(link, quote=True)
    return web.Response(text=body, content_type="text/html")  # want: xss


app = web.Application()
app.add_routes([web.get("/profile", profile)])
