# safe: the session's name is a random UUID
import random
import uuid

from aiohttp import web


async def login(request):
    sid = str(uuid.uuid4())  # ok: weak-random
    answer = web.json_response({"delay": random.random()})
    answer.set_cookie("session", sid, secure=True, httponly=True, samesite="Lax")
    return answer
