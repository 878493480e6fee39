# vulnerable: a raw SES message has the header value of the client in its head
import json

import boto3


def handler(event, context):
    body = json.loads(event["body"])
    raw = "\r\n".join(["From: no-reply@example.org", "To: desk@example.org", f"X-Case: {body['case']}", "", "see case"])
    boto3.client("ses").send_raw_email(RawMessage={"Data": raw})  # want: email-header-injection
    return {"statusCode": 202}
