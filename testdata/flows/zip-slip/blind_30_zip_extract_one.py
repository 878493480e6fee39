# safe: ZipFile.extract cleans the member's name itself
import zipfile

import boto3


def handler(event, context):
    record = event["Records"][0]["s3"]
    store = boto3.client("s3")
    store.download_file(record["bucket"]["name"], record["object"]["key"], "/tmp/in.zip")
    with zipfile.ZipFile("/tmp/in.zip") as archive:
        for info in archive.infolist():
            archive.extract(info, "/tmp/in")  # ok: zip-slip
    return {"ok": True}
