# vulnerable: a decoded query value is a header value of a plain WSGI application
from urllib.parse import parse_qs


def application(environ, start_response):
    query = parse_qs(environ.get("QUERY_STRING", ""))
    language = query.get("lang", ["en"])[0]
    headers = [("Content-Type", "text/plain"), ("Content-Language", language)]
    start_response("200 OK", headers)  # want: header-injection
    return [b"ok"]
