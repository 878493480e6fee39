# vulnerable: the archive of the given event is downloaded and extracted in full trust
import tarfile

import boto3


def handler(event, context):
    record = event["Records"][0]["s3"]
    store = boto3.client("s3")
    store.download_file(record["bucket"]["name"], record["object"]["key"], "/tmp/in.tar")
    with tarfile.open("/tmp/in.tar") as archive:
        archive.extractall(path="/tmp/in", filter="fully_trusted")  # want: zip-slip
    return {"ok": True}
