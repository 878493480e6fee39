# safe: the text is quoted before it goes into the header
from urllib.parse import parse_qs, quote
from wsgiref.simple_server import make_server


def application(environ, start_response):
    query = parse_qs(environ.get("QUERY_STRING", ""))
    tag = query.get("tag", ["none"])[0]
    headers = [("Content-Type", "text/plain")]
    headers.append(("X-Tag", quote(tag, safe="")))
    start_response("200 OK", headers)  # ok: header-injection
    return [b"tagged"]


if __name__ == "__main__":
    make_server("", 8000, application).serve_forever()
