import os

from celery import Celery, chain, chord, group

app = Celery("calls")


@app.task
def gather(n):
    return str(n)


@app.task
def publish(text, folder):
    os.system("publish --to " + folder)  # want: command-injection


@app.task
def archive(text, number):
    os.system(f"archive {number}")  # ok: command-injection


def start(event, context):
    folder = event["queryStringParameters"]["folder"]
    number = int(event["queryStringParameters"]["number"])
    chain(gather.s(4), publish.s(folder)).delay()
    (gather.s(4) | archive.s(number)).apply_async()
    return {"statusCode": 202}
