# vulnerable: the morsel of the session gets no flags before it is a header
import secrets
from http.cookies import SimpleCookie


def handler(event, context):
    jar = SimpleCookie()
    jar["session"] = secrets.token_urlsafe(32)
    jar["session"]["path"] = "/"
    jar["session"]["max-age"] = 3600
    header = jar["session"].OutputString()
    return {"statusCode": 204, "headers": {"Set-Cookie": header}, "body": ""}  # want: insecure-cookie
