# vulnerable: the hook of the subclass runs the text that the base class kept
from aiohttp import web


class Step:
    def __init__(self, source):
        self.source = source

    def run(self, value):
        return self.compute(value)

    def compute(self, value):
        return value


class Scripted(Step):
    def compute(self, value):
        scope = {"value": value}
        exec(self.source, scope)  # want: code-injection
        return scope["value"]


async def pipeline(request):
    body = await request.json()
    steps = [Scripted(text) for text in body["steps"]]
    value = 1
    for step in steps:
        value = step.run(value)
    return web.json_response({"value": value})


app = web.Application()
app.router.add_post("/pipeline", pipeline)
