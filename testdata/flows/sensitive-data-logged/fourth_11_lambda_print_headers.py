# vulnerable: the authorization header is printed to the function's log
import json


def caller(headers):
    authorization = headers.get("Authorization", "")
    scheme, _, token = authorization.partition(" ")
    return scheme.lower(), token


def handler(event, context):
    scheme, bearer_token = caller(event["headers"])
    if scheme != "bearer":
        return {"statusCode": 401, "body": ""}
    print("call", context.aws_request_id, "with token", bearer_token)  # want: sensitive-data-logged
    return {"statusCode": 200, "body": json.dumps({"ok": True})}
