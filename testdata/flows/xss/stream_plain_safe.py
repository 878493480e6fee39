# safe: a stream of plain text
from aiohttp import web


async def lines(request):
    response = web.StreamResponse(headers={"Content-Type": "text/plain"})
    await response.prepare(request)
    await response.write(b"line " + request.query["q"].encode())  # ok: xss
    return response


app = web.Application()
app.router.add_get("/", lines)
