# vulnerable: the path parameter of the event names a local file
import json
import os


def handler(event, context):
    parameters = event.get("pathParameters") or {}
    page = parameters.get("page", "home")
    location = os.path.normpath("/opt/pages/" + page + ".json")
    if not os.path.isfile(location):
        return {"statusCode": 404, "body": "{}"}
    with open(location, encoding="utf-8") as stream:  # want: path-traversal
        return {"statusCode": 200, "body": json.dumps(json.load(stream))}
