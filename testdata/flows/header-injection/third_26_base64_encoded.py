# safe: the alphabet of base64 has no line break
import base64
from urllib.parse import parse_qs


def application(environ, start_response):
    state = parse_qs(environ["QUERY_STRING"]).get("state", [""])[0]
    value = base64.urlsafe_b64encode(state.encode("utf-8")).decode("ascii")
    start_response("200 OK", [("X-State", value)])  # ok: header-injection
    return [b""]
