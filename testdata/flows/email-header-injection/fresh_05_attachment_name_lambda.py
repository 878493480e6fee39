# vulnerable: only the quotes are taken out of the attachment's name
import base64
import json

import boto3

ses = boto3.client("ses")


def part(name, content):
    name = name.replace('"', "")
    return (
        "--edge\r\nContent-Type: application/octet-stream\r\n"
        f'Content-Disposition: attachment; filename="{name}"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n" + content + "\r\n--edge--\r\n"
    )


def head(title):
    return f"From: a@example.org\r\nTo: b@example.org\r\nSubject: {title}\r\nContent-Type: multipart/mixed; boundary=edge\r\n\r\n"


def handler(event, context):
    body = json.loads(event["body"])
    content = base64.b64encode(body["text"].encode()).decode()
    raw = head("Upload of " + body["name"]) + part(body["name"], content)
    ses.send_raw_email(RawMessage={"Data": raw.encode()})  # want: email-header-injection
    return {"statusCode": 202}
