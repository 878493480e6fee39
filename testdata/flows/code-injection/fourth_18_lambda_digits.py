# safe: the whole sum consists of digits, plus, minus and blanks
import json
import re

SUM = re.compile(r"[0-9]{1,9}( [+-] [0-9]{1,9}){0,20}")


def handler(event, context):
    body = json.loads(event["body"])
    text = str(body["sum"])
    if SUM.fullmatch(text) is None:
        return {"statusCode": 400, "body": "not a sum"}
    return {"statusCode": 200, "body": json.dumps({"total": eval(text)})}  # ok: code-injection
