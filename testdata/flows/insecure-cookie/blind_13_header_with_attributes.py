# safe: the cookie written by hand carries its attributes
import json
import secrets


def lambda_handler(event, context):
    token = secrets.token_urlsafe(24)
    cookie = "session=" + token + "; Path=/; Secure; HttpOnly; SameSite=Lax"
    body = json.dumps({"ok": True})
    return {"statusCode": 200, "headers": {"Set-Cookie": cookie}, "body": body}  # ok: insecure-cookie
