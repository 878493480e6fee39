# vulnerable: a stream that is declared to be a page
from aiohttp import web


async def page(request):
    response = web.StreamResponse(headers={"Content-Type": "text/html"})
    await response.prepare(request)
    await response.write(b"<b>" + request.query["q"].encode() + b"</b>")  # want: xss
    return response


app = web.Application()
app.router.add_get("/", page)
