# vulnerable: a SimpleCookie without attributes is sent by WSGI
import secrets
from http.cookies import SimpleCookie


def application(environ, start_response):
    jar = SimpleCookie()
    jar["session_id"] = secrets.token_hex(16)  # want: insecure-cookie
    headers = [("Content-Type", "text/plain"), ("Set-Cookie", jar["session_id"].OutputString())]
    start_response("200 OK", headers)
    return [b"ok"]
