# vulnerable: the Lambda answer holds the trace
import json
import traceback


def load(key):
    return {"a": 1}[key]


def handler(event, context):
    try:
        value = load(event["key"])
    except KeyError:
        trace = traceback.format_exc().splitlines()
        return {"statusCode": 500, "body": json.dumps({"trace": trace})}  # want: stack-trace-exposure
    return {"statusCode": 200, "body": json.dumps({"value": value})}
