# safe: the theme's number is parsed before it is encoded into a header
from urllib.parse import parse_qsl


async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    fields = dict(parse_qsl(scope["query_string"].decode("latin-1")))
    try:
        theme = int(fields.get("theme", "1"))
    except ValueError:
        theme = 1
    cookie = ("theme=%d; Path=/; Secure; HttpOnly; SameSite=Lax" % theme).encode("latin-1")
    await send({"type": "http.response.start", "status": 200, "headers": [(b"set-cookie", cookie)]})  # ok: header-injection
    await send({"type": "http.response.body", "body": b"ok"})
