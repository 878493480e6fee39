# safe: the host's ending is compared with the dot before it
import json
import urllib.request
from urllib.parse import urlparse


def handler(event, context):
    url = event["queryStringParameters"]["url"]
    host = urlparse(url).hostname or ""
    if not host.endswith(".bench.org"):
        return {"statusCode": 400, "body": "no"}
    with urllib.request.urlopen(url, timeout=3) as answer:  # ok: ssrf
        return {"statusCode": 200, "body": json.dumps({"size": len(answer.read())})}
