# vulnerable: the session id is an MD5 of name and time
import hashlib
import time

from aiohttp import web

SESSIONS = {}


async def login(request):
    form = await request.post()
    raw = "%s-%f" % (form["user"], time.time())
    session_id = hashlib.md5(raw.encode()).hexdigest()  # want: weak-hash
    SESSIONS[session_id] = form["user"]
    response = web.Response(status=204)
    response.set_cookie("session_id", session_id, secure=True, httponly=True, samesite="Lax")
    return response


app = web.Application()
app.router.add_post("/login", login)
