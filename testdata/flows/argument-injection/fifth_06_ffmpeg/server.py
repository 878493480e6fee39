from aiohttp import web

from media import Converter


async def convert(request):
    form = await request.post()
    status = await Converter("/tmp/out.html").run(form["source"])
    return web.json_response({"status": status})


app = web.Application()
app.add_routes([web.post("/convert", convert)])
