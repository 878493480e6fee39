# vulnerable: the session's name is a UUID of time and a random number of the plain generator
import random
import uuid

from aiohttp import web


async def login(request):
    sid = str(uuid.UUID(int=random.getrandbits(128)))  # want: weak-random
    answer = web.json_response({"delay": random.random()})
    answer.set_cookie("session", sid, secure=True, httponly=True, samesite="Lax")
    return answer
