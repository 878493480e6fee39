# safe: the flags of the morsel are set before it is written
import secrets
from http.cookies import SimpleCookie


def application(environ, start_response):
    cookie = SimpleCookie()
    cookie["session"] = secrets.token_hex()
    cookie["session"]["secure"] = True
    cookie["session"]["httponly"] = True
    cookie["session"]["samesite"] = "Lax"
    start_response("200 OK", [("Set-Cookie", cookie["session"].OutputString())])  # ok: insecure-cookie
    return [b"ok"]
