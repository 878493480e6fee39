# vulnerable: the key is decoded once more after the check, %2D becomes a dash
import json
import subprocess
from urllib.parse import unquote_plus


def handler(event, context):
    key = event["queryStringParameters"]["key"]
    if key.startswith("-"):
        return {"statusCode": 400, "body": "bad key"}
    name = unquote_plus(key)
    meta = subprocess.check_output(["exiftool", "-json", name], cwd="/mnt/photos")  # want: argument-injection
    return {"statusCode": 200, "body": json.dumps(json.loads(meta)[0])}
