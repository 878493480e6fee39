from aiohttp import web

from jobs import Backup


async def backup(request):
    form = await request.post()
    job = Backup("shop", form["label"])
    code, output = await job.run()
    return web.json_response({"code": code, "output": output, "title": job.title})


app = web.Application()
app.router.add_post("/backup", backup)
