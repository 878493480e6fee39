import base64
import json
import re

KEY = re.compile(r"\A[a-z0-9]{8}\Z")


def body(event):
    raw = event.get("body") or "{}"
    if event.get("isBase64Encoded"):
        raw = base64.b64decode(raw)
    return json.loads(raw)


def query(event, name, default=None):
    return (event.get("queryStringParameters") or {}).get(name, default)


def page(text, status=200):
    return {"statusCode": status, "headers": {"Content-Type": "text/html"}, "body": text}


def key(event):
    value = event["pathParameters"]["key"]
    if not KEY.search(value):
        raise ValueError("key")
    return value
