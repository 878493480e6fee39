# safe: the steps are instances of the base class, which runs nothing
from aiohttp import web


class Step:
    def __init__(self, source):
        self.source = source

    def compute(self, value):
        return value + len(self.source)


class Scripted(Step):
    def compute(self, value):
        scope = {"value": value}
        exec(self.source, scope)  # ok: code-injection
        return scope["value"]


async def pipeline(request):
    body = await request.json()
    steps = [Step(text) for text in body["steps"]]
    value = Scripted("value = 1").compute(0)
    for step in steps:
        value = step.compute(value)
    return web.json_response({"value": value})


app = web.Application()
app.router.add_post("/pipeline", pipeline)
