# safe: the object is always written to the same file
from urllib.parse import unquote_plus

import boto3

store = boto3.client("s3")


def handler(event, context):
    sizes = []
    for record in event["Records"]:
        key = unquote_plus(record["s3"]["object"]["key"])
        store.download_file(record["s3"]["bucket"]["name"], key, "/tmp/input.bin")  # ok: path-traversal
        sizes.append(len(key))
    return {"sizes": sizes}
