# vulnerable: the texts of the request win over the defaults and are formatted
from aiohttp import web

DEFAULTS = {"greeting": "Hello {user.name}", "bye": "Bye {user.name}"}


class User:
    def __init__(self, name, token):
        self.name = name
        self.token = token


async def greet(request):
    body = await request.json()
    texts = {**DEFAULTS, **body.get("texts", {})}
    user = User(body["name"], request.app["token"])
    return web.json_response({"text": texts["greeting"].format(user=user)})  # want: format-string
