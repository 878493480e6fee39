# vulnerable: a generator yields the header pairs of the WSGI answer
from urllib.parse import parse_qsl


def pairs(query):
    yield ("Content-Type", "text/plain")
    for name, value in query:
        if name == "tag":
            yield ("ETag", '"' + value + '"')


def application(environ, start_response):
    query = parse_qsl(environ.get("QUERY_STRING", ""))
    start_response("200 OK", list(pairs(query)))  # want: header-injection
    return [b"tagged"]
