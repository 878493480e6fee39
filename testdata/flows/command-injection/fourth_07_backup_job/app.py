from aiohttp import web

from jobs import Backup


async def backup(request):
    form = await request.post()
    code, output = await Backup("shop", form["label"]).run()
    return web.json_response({"code": code, "output": output})


app = web.Application()
app.router.add_post("/backup", backup)
