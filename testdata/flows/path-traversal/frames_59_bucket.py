# vulnerable: the key of an uploaded object is the path of a local file
from urllib.parse import unquote_plus

import boto3

s3 = boto3.client("s3")


def handler(event, context):
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = unquote_plus(record["s3"]["object"]["key"])
        with open("/tmp/" + key, "wb") as target:  # want: path-traversal
            s3.download_fileobj(bucket, key, target)
