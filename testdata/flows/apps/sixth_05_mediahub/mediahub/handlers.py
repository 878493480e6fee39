import html

from aiohttp import web

from mediahub.tools import MEDIA, MIRRORS, NotAllowed, inside, run_quoted, run_shell


class DbView(web.View):
    collection = ""

    @property
    def items(self):
        return self.request.app["db"][self.collection]


class MediaView(DbView):
    collection = "media"

    async def get(self):
        title = self.request.query.get("title", "")
        found = await self.items.find_one({"title": title})  # ok: nosql-injection
        shown = html.escape(found["title"] if found else title)
        return web.Response(text=f"<h1>{shown}</h1>", content_type="text/html")  # ok: xss

    async def post(self):
        criteria = await self.request.json()
        found = await self.items.find(criteria).to_list(50)  # want: nosql-injection
        return web.json_response([str(f["_id"]) for f in found])


class UserView(DbView):
    collection = "users"

    async def post(self):
        body = await self.request.json()
        user = await self.items.find_one({"name": str(body["name"]), "active": True})  # ok: nosql-injection
        if user is None:
            page = "<p>No user " + body["name"] + "</p>"
            return web.Response(text=page, content_type="text/html", status=404)  # want: xss
        return web.json_response({"name": user["name"]})


async def proxy(request):
    url = request.query["url"]
    async with request.app["http"].get(url) as answer:  # want: ssrf
        return web.Response(body=await answer.read())


async def mirror(request):
    base = MIRRORS.get(request.query.get("mirror"), MIRRORS["north"])
    async with request.app["http"].get(base + "index.json") as answer:  # ok: ssrf
        return web.json_response(await answer.json())


async def thumb(request):
    try:
        path = inside("thumbs", request.match_info["size"], request.match_info["name"])
    except NotAllowed:
        raise web.HTTPNotFound()
    return web.FileResponse(path)  # ok: path-traversal


async def original(request):
    path = MEDIA / "originals" / request.query.get("folder", ".") / request.match_info["name"]
    return web.FileResponse(path)  # want: path-traversal


async def probe(request):
    form = await request.post()
    if form.get("deep"):
        return web.json_response({"report": await run_quoted("mediainfo", form["file"])})
    return web.json_response({"report": await run_shell(f"file -b {form['file']}")})
