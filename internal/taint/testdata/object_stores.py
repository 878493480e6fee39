"""Names of objects in a store, and of files that a server sends: whoever put them there has named them."""
import os
import re

import boto3
import requests
from google.cloud import storage


def download(bucket, folder):
    s3 = boto3.client("s3")
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
        for held in page["Contents"]:
            s3.download_file(bucket, held["Key"], os.path.join(folder, held["Key"]))  # flow: path-traversal medium


def blobs(bucket, folder):
    for blob in storage.Client().list_blobs(bucket):
        blob.download_to_filename(os.path.join(folder, blob.name))  # flow: path-traversal medium
        blob.download_to_filename(os.path.join(folder, os.path.basename(blob.name)))
        print(blob.name)


def fetch(url, folder):
    answer = requests.get(url)
    name = re.search("filename=(.+)", answer.headers["Content-Disposition"]).group(1)
    with open(os.path.join(folder, name), "wb") as f:  # flow: path-traversal medium
        f.write(answer.content)


def pages(items):
    for page in items.paginate(10):
        open(os.path.join("pages", page.name))
