# vulnerable: the environment is only the default of the event's value
import os


def handler(event, context):
    params = event.get("queryStringParameters") or {}
    bucket = os.environ["REPORT_BUCKET"]
    audit = {"default": bucket}
    bucket = params.get("bucket") or bucket
    status = os.system("aws s3 sync /tmp/report s3://" + bucket)  # want: command-injection
    return {"statusCode": 200 if status == 0 else 500, "body": audit["default"]}
