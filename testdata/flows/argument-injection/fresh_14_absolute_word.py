# safe: the word handed over is an absolute path, it begins with a slash
import json
import subprocess
from pathlib import PurePosixPath
from urllib.parse import unquote_plus

PHOTOS = PurePosixPath("/mnt/photos")


def handler(event, context):
    key = event["queryStringParameters"]["key"]
    name = unquote_plus(key)
    photo = PHOTOS / PurePosixPath(name).name
    meta = subprocess.check_output(["exiftool", "-json", str(photo)])  # ok: argument-injection
    return {"statusCode": 200, "body": json.dumps(json.loads(meta)[0])}
