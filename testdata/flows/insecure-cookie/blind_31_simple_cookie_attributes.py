# safe: the morsel gets its attributes
import secrets
from http.cookies import SimpleCookie


def application(environ, start_response):
    jar = SimpleCookie()
    jar["session_id"] = secrets.token_hex(16)  # ok: insecure-cookie
    jar["session_id"]["secure"] = True
    jar["session_id"]["httponly"] = True
    jar["session_id"]["samesite"] = "Lax"
    headers = [("Content-Type", "text/plain"), ("Set-Cookie", jar["session_id"].OutputString())]
    start_response("200 OK", headers)
    return [b"ok"]
