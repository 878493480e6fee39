# safe: json_response is not HTML
from aiohttp import web


async def search(request):
    data = await request.post()
    return web.json_response({"html": "<p>No hits for " + data.get("q", "") + "</p>"})  # ok: xss


app = web.Application()
app.router.add_post("/search", search)
