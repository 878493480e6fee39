# vulnerable: the partial fixes shell=True and gets a line with the object's key
import functools
import json
import subprocess
from urllib.parse import unquote_plus

shell = functools.partial(subprocess.check_output, shell=True, timeout=60)


def handler(event, context):
    results = []
    for record in event["Records"]:
        key = unquote_plus(record["s3"]["object"]["key"])
        results.append(shell("ffprobe -hide_banner /mnt/media/" + key).decode())  # want: command-injection
    return {"statusCode": 200, "body": json.dumps(results)}
