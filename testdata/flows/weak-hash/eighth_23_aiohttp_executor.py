# vulnerable: the executor runs MD5 for the password
import asyncio
import hashlib

from aiohttp import web


def digest(password):
    return hashlib.md5(password.encode()).hexdigest()  # want: weak-hash


async def login(request):
    form = await request.post()
    loop = asyncio.get_running_loop()
    stored = await loop.run_in_executor(None, digest, str(form["password"]))
    return web.json_response({"ok": request.app["users"].get(form["user"]) == stored})


app = web.Application()
app["users"] = {}
app.router.add_post("/login", login)
