# safe: the morsel of the session gets its flags before it is a header
import secrets
from http.cookies import SimpleCookie


def handler(event, context):
    jar = SimpleCookie()
    jar["session"] = secrets.token_urlsafe(32)
    jar["session"]["secure"] = True
    jar["session"]["httponly"] = True
    jar["session"]["samesite"] = "Lax"
    header = jar["session"].OutputString()
    return {"statusCode": 204, "headers": {"Set-Cookie": header}, "body": ""}  # ok: insecure-cookie
