# safe: only the last part of the key names the local file
import os
from urllib.parse import unquote_plus

import boto3

s3 = boto3.client("s3")


def handler(event, context):
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = unquote_plus(record["s3"]["object"]["key"])
        with open(os.path.join("/tmp", os.path.basename(key)), "wb") as target:  # ok: path-traversal
            s3.download_fileobj(bucket, key, target)
