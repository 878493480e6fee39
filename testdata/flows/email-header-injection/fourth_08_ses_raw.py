# safe: only the first line of the event's subject is used
import json

import boto3

ses = boto3.client("ses")


def handler(event, context):
    body = json.loads(event["body"])
    subject = (str(body["subject"]).splitlines() or [""])[0]
    head = ["From: no-reply@example.com", "To: desk@example.com", "Subject: " + subject]
    data = "\n".join(head) + "\n\n" + body["text"]
    ses.send_raw_email(  # ok: email-header-injection
        Source="no-reply@example.com", Destinations=["desk@example.com"], RawMessage={"Data": data.encode()}
    )
    return {"statusCode": 202, "body": ""}
