# vulnerable: what is decoded from base64 may hold line breaks
import base64
from urllib.parse import parse_qs


def application(environ, start_response):
    state = parse_qs(environ["QUERY_STRING"]).get("state", [""])[0]
    value = base64.urlsafe_b64decode(state).decode("latin-1")
    start_response("200 OK", [("X-State", value)])  # want: header-injection
    return [b""]
