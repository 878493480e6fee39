# safe: the cookie's value is a number
from urllib.parse import parse_qs


class Application:
    def __init__(self):
        self.headers = [("Content-Type", "text/plain")]

    def __call__(self, environ, start_response):
        form = parse_qs(environ.get("QUERY_STRING", ""))
        size = int(form.get("size", ["12"])[0])
        headers = self.headers + [("Set-Cookie", f"size={size}; Secure; HttpOnly; SameSite=Lax")]
        start_response("204 No Content", headers)  # ok: header-injection
        return [b""]


application = Application()
