# vulnerable: the cookie header is written by hand without attributes
import json
import secrets


def lambda_handler(event, context):
    token = secrets.token_urlsafe(24)
    body = json.dumps({"ok": True})
    return {"statusCode": 200, "headers": {"Set-Cookie": "session=" + token + "; Path=/"}, "body": body}  # want: insecure-cookie
