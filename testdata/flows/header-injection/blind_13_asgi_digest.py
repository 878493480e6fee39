# safe: the header carries a hex digest of the parameter
import hashlib
from urllib.parse import parse_qsl


async def app(scope, receive, send):
    params = dict(parse_qsl(scope["query_string"].decode()))
    tag = hashlib.sha256(params.get("trace", "").encode()).hexdigest()
    headers = [(b"content-type", b"text/plain"), (b"x-trace", tag.encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})  # ok: header-injection
    await send({"type": "http.response.body", "body": b"ok"})
