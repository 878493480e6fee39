# safe: what is shown of the cookie are hexadecimal digits
import base64

from aiohttp import web


async def last_search(request):
    packed = request.cookies.get("last", "")
    padded = packed + "=" * (-len(packed) % 4)
    term = base64.urlsafe_b64decode(padded).hex()
    return web.Response(text="<p>Last: " + term + "</p>", content_type="text/html")  # ok: xss


app = web.Application()
app.router.add_get("/last", last_search)
