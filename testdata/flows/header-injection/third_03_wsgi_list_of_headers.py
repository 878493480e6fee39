# vulnerable: the decoded query is a header value of a bare WSGI application
from urllib.parse import parse_qs


def application(environ, start_response):
    fields = parse_qs(environ.get("QUERY_STRING", ""))
    theme = fields.get("theme", ["light"])[0]
    if not theme:
        theme = "light"
    headers = [("Content-Type", "text/plain")]
    headers.append(("X-Theme", theme))
    start_response("200 OK", headers)  # want: header-injection
    return [b"theme"]
