# safe: the program's own texts come last and win, the request can only add unused ones
from aiohttp import web

DEFAULTS = {"greeting": "Hello {user.name}", "bye": "Bye {user.name}"}


class User:
    def __init__(self, name, token):
        self.name = name
        self.token = token


async def greet(request):
    body = await request.json()
    texts = {**body.get("texts", {}), **DEFAULTS}
    user = User(body["name"], request.app["token"])
    return web.json_response({"text": texts["greeting"].format(user=user)})  # ok: format-string
