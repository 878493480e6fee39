# Addresses that yarl and httpx take apart, and what a comparison of their host says.
import httpx
import requests
from aiohttp import ClientSession, web
from flask import Flask, abort, request
from urllib.parse import urlsplit
from yarl import URL

app = Flask(__name__)
KNOWN = {"files.example.org", "mirror.example.org"}


@app.get("/yarl")
def by_yarl():
    url = URL(request.args["url"])
    if url.scheme != "https" or url.host not in KNOWN:
        abort(400)
    return requests.get(str(url)).text


@app.get("/yarl/open")
def by_yarl_open():
    url = URL(request.args["url"])
    if url.scheme != "https":
        abort(400)
    return requests.get(str(url)).text  # flow: ssrf


@app.get("/httpx")
def by_httpx():
    url = httpx.URL(request.args["url"])
    if url.host not in KNOWN:
        abort(400)
    return httpx.get(url).text


@app.get("/httpx/open")
def by_httpx_open():
    url = httpx.URL(request.args["url"])
    if url.path not in KNOWN:
        abort(400)
    return httpx.get(url).text  # flow: ssrf


@app.get("/none")
def with_a_host():
    url = request.args["url"]
    if urlsplit(url).hostname is None:
        abort(400)
    return requests.get(url).text  # flow: ssrf


@app.get("/one")
def of_one_host():
    url = request.args["url"]
    if urlsplit(url).hostname != "files.example.org":
        abort(400)
    return requests.get(url).text


async def found(request):
    form = await request.post()
    back = form.get("back", "/")
    if len(back) > 80:
        raise web.HTTPFound(location=back)  # flow: open-redirect
    raise web.HTTPFound(location=request.app.router["home"].url_for().with_query({"back": back}))


service = web.Application()
service.add_routes([web.post("/found", found)])
