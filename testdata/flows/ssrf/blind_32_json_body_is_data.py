# safe: the event's text is posted to a constant address
import json

import httpx


def handler(event, context):
    body = json.loads(event["body"])
    answer = httpx.post("https://collect.example.org/in", json={"note": body["note"]}, timeout=3)  # ok: ssrf
    return {"statusCode": answer.status_code}
