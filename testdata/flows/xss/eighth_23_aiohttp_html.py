# vulnerable: the cookie's text is decoded and shown
import base64

from aiohttp import web


async def last_search(request):
    packed = request.cookies.get("last", "")
    padded = packed + "=" * (-len(packed) % 4)
    term = base64.urlsafe_b64decode(padded).decode("utf-8", "replace")
    return web.Response(text="<p>Last: " + term + "</p>", content_type="text/html")  # want: xss


app = web.Application()
app.router.add_get("/last", last_search)
