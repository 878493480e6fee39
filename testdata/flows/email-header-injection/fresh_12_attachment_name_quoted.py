# safe: the name is percent-encoded, so a line break becomes %0A
import base64
import json
from urllib.parse import quote

import boto3

ses = boto3.client("ses")


def part(name, content):
    name = quote(name, safe="")
    return (
        "--edge\r\nContent-Type: application/octet-stream\r\n"
        f"Content-Disposition: attachment; filename*=UTF-8''{name}\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n" + content + "\r\n--edge--\r\n"
    )


def head(title):
    return f"From: a@example.org\r\nTo: b@example.org\r\nSubject: {title}\r\nContent-Type: multipart/mixed; boundary=edge\r\n\r\n"


def handler(event, context):
    body = json.loads(event["body"])
    content = base64.b64encode(body["text"].encode()).decode()
    raw = head("A new upload") + part(body["name"], content)
    ses.send_raw_email(RawMessage={"Data": raw.encode()})  # ok: email-header-injection
    return {"statusCode": 202}
