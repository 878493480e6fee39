# vulnerable: the event names the host of a connection
import http.client
import json


def handler(event, context):
    body = json.loads(event["body"])
    host = body.get("host", "status.example.com")
    connection = http.client.HTTPSConnection(host, timeout=3)  # want: ssrf
    connection.request("GET", "/status")  # want: ssrf
    answer = connection.getresponse()
    return {"statusCode": answer.status, "body": answer.read().decode()}
