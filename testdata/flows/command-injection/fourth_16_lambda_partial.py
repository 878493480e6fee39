# safe: the partial fixes no shell, and the object's key is one argument of the program
import functools
import json
import subprocess
from urllib.parse import unquote_plus

probe = functools.partial(subprocess.check_output, shell=False, timeout=60)


def handler(event, context):
    results = []
    for record in event["Records"]:
        key = unquote_plus(record["s3"]["object"]["key"])
        results.append(probe(["ffprobe", "-hide_banner", "/mnt/media/" + key]).decode())  # ok: command-injection
    return {"statusCode": 200, "body": json.dumps(results)}
