# vulnerable: the raw message that SES sends holds the event's subject in its head
import json

import boto3

ses = boto3.client("ses")


def handler(event, context):
    body = json.loads(event["body"])
    head = ["From: no-reply@example.com", "To: desk@example.com", "Subject: " + body["subject"]]
    data = "\n".join(head) + "\n\n" + body["text"]
    ses.send_raw_email(  # want: email-header-injection
        Source="no-reply@example.com", Destinations=["desk@example.com"], RawMessage={"Data": data.encode()}
    )
    return {"statusCode": 202, "body": ""}
