# safe: the language must be one of a fixed set
from urllib.parse import parse_qs

LANGUAGES = {"en", "sv", "fi"}


def application(environ, start_response):
    query = parse_qs(environ.get("QUERY_STRING", ""))
    language = query.get("lang", ["en"])[0]
    if language not in LANGUAGES:
        language = "en"
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Language", language)])  # ok: header-injection
    return [b"ok"]
