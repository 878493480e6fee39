# vulnerable: the cookie header is joined from the decoded form of a WSGI application
from urllib.parse import parse_qs


class Application:
    def __init__(self):
        self.headers = [("Content-Type", "text/plain")]

    def __call__(self, environ, start_response):
        size = int(environ.get("CONTENT_LENGTH") or 0)
        form = parse_qs(environ["wsgi.input"].read(size).decode())
        colour = form.get("colour", ["blue"])[0]
        headers = self.headers + [("Set-Cookie", f"colour={colour}; Secure; HttpOnly")]
        start_response("204 No Content", headers)  # want: header-injection
        return [b""]


application = Application()
