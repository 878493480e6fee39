# safe: the host is replaced by the one of the environment
import http.client
import json
import os


def handler(event, context):
    body = json.loads(event["body"])
    host = body.get("host", "status.example.com")
    asked = len(host)
    host = os.environ["STATUS_HOST"]
    connection = http.client.HTTPSConnection(host, timeout=3)  # ok: ssrf
    connection.request("GET", "/status")
    answer = connection.getresponse()
    return {"statusCode": answer.status, "body": answer.read().decode(), "asked": asked}
