import html

from aiohttp import web

from .dock import Dock

dock = Dock()


async def listing(request):
    if "harbour" in request.query:
        rows = await dock.by_harbour(request.query["harbour"])
    elif request.query.get("free"):
        rows = await dock.ordered_as_asked(request["raw_sort"])
    else:
        rows = await dock.ordered(request["sort"])
    return web.json_response([tuple(r) for r in rows])


async def detail(request):
    name = request.match_info["name"]
    rows = await dock.by_name(name)
    if not rows:
        return web.Response(text="<p>No boat " + name + "</p>", content_type="text/html")  # want: xss
    return web.Response(text="<p>Boat " + html.escape(name) + "</p>", content_type="text/html")  # ok: xss


async def add(request):
    data = await request.post()
    note = data["note"]
    return web.Response(text="<p>" + note + "</p>")  # ok: xss


class Board(web.View):
    async def get(self):
        quay = self.request.match_info["quay"]
        colour = self.request.cookies.get("colour", "blue")
        body = f"<body bgcolor='{colour}'>quay</body>"
        answer = web.Response(body=body.encode(), content_type="text/html")  # want: xss
        answer.headers["X-Quay"] = quay  # want: header-injection
        return answer

    async def post(self):
        quay = int(self.request.match_info["quay"])
        answer = web.Response(text=f"<p>{quay}</p>", content_type="text/html")  # ok: xss
        answer.headers["X-Quay"] = str(quay)  # ok: header-injection
        answer.set_cookie("seen", "1", httponly=True, samesite="Lax")  # want: insecure-cookie
        answer.set_cookie("mode", "2", httponly=True, samesite="Lax", secure=True)  # ok: insecure-cookie
        return answer
