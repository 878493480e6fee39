# safe: the closure makes the key with secrets
import secrets
import string

from aiohttp import web
from store import keep


def maker(letters, length):
    def make_secret_key():
        return "".join(secrets.choice(letters) for _ in range(length))  # ok: weak-random

    return make_secret_key


make_secret_key = maker(string.ascii_letters + string.digits, 40)


async def key(request):
    secret_key = make_secret_key()
    await keep(request.match_info["user"], secret_key=secret_key)
    return web.json_response({"secret_key": secret_key})


app = web.Application()
app.router.add_post("/key/{user}", key)
