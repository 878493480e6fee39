# vulnerable: the session's identifier is drawn from a range
import random

from aiohttp import web

routes = web.RouteTableDef()
SESSIONS = {}


def new_session(user):
    session_id = "%032x" % random.randrange(16**32)  # want: weak-random
    SESSIONS[session_id] = user
    return session_id


@routes.post("/session")
async def start(request):
    data = await request.json()
    response = web.json_response({"user": data["user"]})
    response.set_cookie("sid", new_session(data["user"]), secure=True, httponly=True, samesite="Strict")
    return response


app = web.Application()
app.add_routes(routes)
