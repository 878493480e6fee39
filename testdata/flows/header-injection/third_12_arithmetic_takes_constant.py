# safe: 7 * 42 - 106 is 188, so the constant is sent
from urllib.parse import parse_qs


def application(environ, start_response):
    number = 106
    asked = parse_qs(environ["QUERY_STRING"]).get("version", ["1"])[0]
    version = asked if 7 * 42 - number > 200 else "1"
    start_response("204 No Content", [("X-Version", version)])  # ok: header-injection
    return []
