# safe: the token is replaced by stars before it is printed
import json


def caller(headers):
    authorization = headers.get("Authorization", "")
    scheme, _, token = authorization.partition(" ")
    return scheme.lower(), token


def handler(event, context):
    scheme, bearer_token = caller(event["headers"])
    if scheme != "bearer" or len(bearer_token) < 20:
        return {"statusCode": 401, "body": ""}
    bearer_token = "*" * 8
    print("call", context.aws_request_id, "with token", bearer_token)  # ok: sensitive-data-logged
    return {"statusCode": 200, "body": json.dumps({"ok": True})}
