# safe: the generator yields only values of hex digits
import re
from urllib.parse import parse_qsl


def pairs(query):
    yield ("Content-Type", "text/plain")
    for name, value in query:
        if name == "tag" and re.fullmatch("[0-9a-f]{1,64}", value):
            yield ("ETag", '"' + value + '"')


def application(environ, start_response):
    query = parse_qsl(environ.get("QUERY_STRING", ""))
    start_response("200 OK", list(pairs(query)))  # ok: header-injection
    return [b"tagged"]
