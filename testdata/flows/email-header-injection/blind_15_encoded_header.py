# safe: the value is base64 in the head
import base64
import json

import boto3


def handler(event, context):
    body = json.loads(event["body"])
    case = base64.b64encode(str(body["case"]).encode()).decode()
    raw = "\r\n".join(["From: no-reply@example.org", "To: desk@example.org", f"X-Case: {case}", "", "see case"])
    boto3.client("ses").send_raw_email(RawMessage={"Data": raw})  # ok: email-header-injection
    return {"statusCode": 202}
