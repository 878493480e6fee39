from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

HOSTS = frozenset({"tides.example.org", "wind.example.org"})


async def load(address):
    async with aiohttp.ClientSession() as session:
        async with session.get(address) as answer:  # want: ssrf
            return await answer.text()


async def fetch(request):
    text = await load(request.query["url"])
    return web.json_response({"n": len(text)})


async def fetch_known(request):
    address = request.query["url"]
    parts = urlsplit(address)
    if parts.scheme != "https" or parts.hostname not in HOSTS:
        raise web.HTTPForbidden()
    async with aiohttp.ClientSession() as session:
        async with session.get(address) as answer:  # ok: ssrf
            return web.json_response({"n": len(await answer.text())})


async def go(request):
    target = request.query.get("to", "/")
    if target in ("/", "/boats", "/board/1"):
        raise web.HTTPFound(target)  # ok: open-redirect
    raise web.HTTPFound(location=target)  # want: open-redirect
