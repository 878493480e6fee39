# What an application of aiohttp keeps under its keys is of the class that was put there.
import requests
from aiohttp import ClientSession, web

LIMIT = web.AppKey("limit", int)
CLIENT = web.AppKey("client", ClientSession)


class Mirror:
    def __init__(self, base):
        self.base = base

    def address(self, name):
        return self.base + name


async def resources(app):
    app["http"] = ClientSession()
    app[CLIENT] = ClientSession()
    app["mirror"] = Mirror("https://files.example.org/")
    app["either"] = ClientSession()
    yield
    await app["http"].close()


def other(app):
    app["either"] = Mirror("https://files.example.org/")


async def proxy(request):
    url = request.query["url"]
    async with request.app["http"].get(url) as answer:  # flow: ssrf
        await answer.read()
    async with request.app[CLIENT].get(url) as answer:  # flow: ssrf
        await answer.read()
    async with request.app["http"].get("https://files.example.org/index") as answer:
        await answer.read()
    return web.Response(text="")


class Proxy(web.View):
    async def get(self):
        url = self.request.query["url"]
        async with self.request.app["http"].head(url) as answer:  # flow: ssrf
            return web.json_response({"status": answer.status})


async def close(app):
    await app["http"].close()


app = web.Application()
app.cleanup_ctx.append(resources)
app.router.add_get("/proxy", proxy)
app.router.add_view("/view", Proxy)


async def forwarded(request):
    requests.get(f"http://stock.example{request.path_qs}")  # the path begins with a slash
    requests.get(f"http://stock.example{request.query_string}")  # flow: ssrf high
