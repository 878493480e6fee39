# safe: the executor runs PBKDF2 with SHA-512 for the password
import asyncio
import hashlib

from aiohttp import web


def digest(password):
    return hashlib.pbkdf2_hmac("sha512", password.encode(), b"per-app", 210_000).hex()  # ok: weak-hash


async def login(request):
    form = await request.post()
    loop = asyncio.get_running_loop()
    stored = await loop.run_in_executor(None, digest, str(form["password"]))
    return web.json_response({"ok": request.app["users"].get(form["user"]) == stored})


app = web.Application()
app["users"] = {}
app.router.add_post("/login", login)
