# safe: the normal form has to begin with the folder
import json
import os

PAGES = "/opt/pages/"


def handler(event, context):
    parameters = event.get("pathParameters") or {}
    page = parameters.get("page", "home")
    location = os.path.normpath(PAGES + page + ".json")
    if not location.startswith(PAGES):
        return {"statusCode": 403, "body": "{}"}
    with open(location, encoding="utf-8") as stream:  # ok: path-traversal
        return {"statusCode": 200, "body": json.dumps(json.load(stream))}
