# vulnerable: the endpoint of the boto client is the client's
import json

import boto3


def handler(event, context):
    body = json.loads(event["body"])
    store = boto3.client("s3", endpoint_url=body["endpoint"])  # want: ssrf
    names = [b["Name"] for b in store.list_buckets()["Buckets"]]
    return {"statusCode": 200, "body": json.dumps({"count": len(names)})}
