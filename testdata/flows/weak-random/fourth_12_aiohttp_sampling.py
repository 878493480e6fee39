# safe: the twister only decides which requests are measured
import logging
import random
import uuid

from aiohttp import web

routes = web.RouteTableDef()
SESSIONS = {}


def new_session(user):
    session_id = uuid.uuid4().hex
    SESSIONS[session_id] = user
    return session_id


@routes.post("/session")
async def start(request):
    data = await request.json()
    if random.random() < 0.01:  # ok: weak-random
        logging.getLogger("sampling").info("sessions: %d", len(SESSIONS))
    response = web.json_response({"user": data["user"]})
    response.set_cookie("sid", new_session(data["user"]), secure=True, httponly=True, samesite="Strict")
    return response


app = web.Application()
app.add_routes(routes)
