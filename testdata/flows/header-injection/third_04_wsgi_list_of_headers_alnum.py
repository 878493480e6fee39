# safe: a value that is not all letters and digits is replaced
from urllib.parse import parse_qs


def application(environ, start_response):
    fields = parse_qs(environ.get("QUERY_STRING", ""))
    theme = fields.get("theme", ["light"])[0]
    if not theme.isalnum():
        theme = "light"
    headers = [("Content-Type", "text/plain")]
    headers.append(("X-Theme", theme))
    start_response("200 OK", headers)  # ok: header-injection
    return [b"theme"]
