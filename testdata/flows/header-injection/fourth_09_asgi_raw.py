# vulnerable: a raw ASGI application encodes the decoded query into a header
from urllib.parse import parse_qsl


async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    fields = dict(parse_qsl(scope["query_string"].decode("latin-1")))
    theme = fields.get("theme", "light")
    cookie = ("theme=" + theme + "; Path=/; Secure; HttpOnly; SameSite=Lax").encode("latin-1", "replace")
    await send({"type": "http.response.start", "status": 200, "headers": [(b"set-cookie", cookie)]})  # want: header-injection
    await send({"type": "http.response.body", "body": b"ok"})
