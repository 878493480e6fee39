# safe: the exception only picks a constant text
import json

TEXTS = {"KeyError": "unknown key", "ValueError": "not a number"}


def load(key):
    return {"a": 1}[key]


def handler(event, context):
    try:
        value = load(event["key"])
    except (KeyError, ValueError) as error:
        text = TEXTS.get(type(error).__name__, "error")
        return {"statusCode": 400, "body": json.dumps({"error": text})}  # ok: stack-trace-exposure
    return {"statusCode": 200, "body": json.dumps({"value": value})}
