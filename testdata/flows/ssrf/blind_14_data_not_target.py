# safe: the user's value is in the query parameters of a constant address
import aiohttp
from aiohttp import web


async def translate(request):
    text = request.query.get("text", "")
    async with aiohttp.ClientSession() as session:
        async with session.get("https://translate.example.org/v1", params={"q": text}) as answer:  # ok: ssrf
            body = await answer.json()
    return web.json_response({"translation": body["result"]})


app = web.Application()
app.router.add_get("/translate", translate)
