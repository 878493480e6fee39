from urllib.parse import parse_qs

from headers import with_language

BASE = [("Content-Type", "text/plain")]


def application(environ, start_response):
    query = parse_qs(environ["QUERY_STRING"])
    start_response("200 OK", with_language(BASE, query["lang"][0]))  # want: header-injection
    return [b"ok"]
