# vulnerable: the new key is hashed with SHA-1
import hashlib

from aiohttp import web
from store import keep_token


def hasher(make):
    def digest(text):
        return make(text.encode("utf-8")).hexdigest()

    return digest


digest = hasher(hashlib.sha256)


async def key(request):
    data = await request.post()
    old = digest(data["old_key"])
    new = hashlib.sha1(data["new_key"].encode("utf-8")).hexdigest()  # want: weak-hash
    await keep_token(old, new)
    return web.Response(status=204)


app = web.Application()
app.router.add_post("/key", key)
