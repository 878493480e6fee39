import html
import json
import os
import subprocess

import boto3
import pymysql
import requests
from boto3.dynamodb.conditions import Attr

from .common import body, key, page, query

table = boto3.resource("dynamodb").Table("orders")
s3 = boto3.client("s3")


def orders(event, context):
    connection = pymysql.connect(db="orders")
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM orders WHERE owner = '%s'" % query(event, "owner"))  # want: sql-injection
        cursor.execute("SELECT * FROM orders WHERE owner = %s", (query(event, "owner"),))  # ok: sql-injection
        cursor.execute(f"SELECT * FROM orders WHERE ref = '{key(event)}'")  # ok: sql-injection
        return {"statusCode": 200, "body": json.dumps(cursor.fetchall())}


def convert(event, context):
    data = body(event)
    subprocess.run("convert " + data["source"], shell=True)  # want: command-injection
    subprocess.run("convert --size %d" % int(data["size"]), shell=True)  # ok: command-injection
    return {"statusCode": 204}


def hello(event, context):
    name = query(event, "name", "you")
    if query(event, "plain"):
        return {"statusCode": 200, "headers": {"Content-Type": "text/plain"}, "body": f"Hello {name}"}  # ok: xss
    if query(event, "escaped"):
        return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": f"<h1>Hello {html.escape(name)}</h1>"}  # ok: xss
    return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": f"<h1>Hello {name}</h1>"}  # want: xss


def leave(event, context):
    if query(event, "known"):
        return {"statusCode": 302, "headers": {"Location": "/start?from=" + query(event, "known")}}  # ok: open-redirect
    return {"statusCode": 302, "headers": {"Location": query(event, "to")}}  # want: open-redirect


def uploaded(event, context):
    for record in event["Records"]:
        name = record["s3"]["object"]["key"]
        s3.download_file("orders", name, "/tmp/" + name)  # want: path-traversal
        s3.download_file("orders", name, "/tmp/" + os.path.basename(name))  # ok: path-traversal


def queued(event, context):
    for record in event["Records"]:
        job = json.loads(record["body"])
        os.system("work " + job["name"])  # want: command-injection
        os.system("work --size " + str(float(job["size"])))  # ok: command-injection
    return {"batchItemFailures": []}


def mirror(event, context):
    first = requests.get(body(event)["url"])  # want: ssrf
    second = requests.get("https://orders.example.org/" + key(event))  # ok: ssrf
    return {"statusCode": 200, "body": first.text + second.text}
