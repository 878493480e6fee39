# safe: the value is replaced before the command is built
import os


def handler(event, context):
    params = event.get("queryStringParameters") or {}
    bucket = params.get("bucket", "default")
    audit = {"requested": bucket}
    bucket = os.environ["REPORT_BUCKET"]
    status = os.system("aws s3 sync /tmp/report s3://" + bucket)  # ok: command-injection
    return {"statusCode": 200 if status == 0 else 500, "body": audit["requested"]}
