# safe: argon2 hashes the password
from aiohttp import web
from argon2 import PasswordHasher

USERS = {}
HASHER = PasswordHasher()


async def register(request):
    form = await request.post()
    USERS[form["user"]] = HASHER.hash(form["password"])  # ok: weak-hash
    return web.Response(status=204)


app = web.Application()
app.router.add_post("/register", register)
