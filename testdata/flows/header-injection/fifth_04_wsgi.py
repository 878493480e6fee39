# safe: the parameter has to be a number
from urllib.parse import parse_qsl


def application(environ, start_response):
    fields = dict(parse_qsl(environ.get("QUERY_STRING", "")))
    headers = [("Content-Type", "text/plain")]
    headers.append(("X-Request-Id", str(int(fields.get("id", "0")))))
    start_response("200 OK", headers)  # ok: header-injection
    return [b"ok"]
