# vulnerable: a percent-decoded parameter becomes a raw ASGI header
from urllib.parse import parse_qsl


async def app(scope, receive, send):
    params = dict(parse_qsl(scope["query_string"].decode()))
    trace = params.get("trace", "none")
    headers = [(b"content-type", b"text/plain"), (b"x-trace", trace.encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})  # want: header-injection
    await send({"type": "http.response.body", "body": b"ok"})
