# vulnerable: the object's key of the event decides where the file is written
import os
from urllib.parse import unquote_plus

import boto3

store = boto3.client("s3")


def handler(event, context):
    written = []
    for record in event["Records"]:
        key = unquote_plus(record["s3"]["object"]["key"])
        target = os.path.join("/tmp/work", key)
        store.download_file(record["s3"]["bucket"]["name"], key, target)  # want: path-traversal
        written.append(target)
    return {"count": len(written)}
