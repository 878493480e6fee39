# vulnerable: the codec options of the event are arguments of ffmpeg
import json
import subprocess


def handler(event, context):
    body = json.loads(event["body"])
    extra = body.get("options", [])
    arguments = ["ffmpeg", "-i", "/tmp/in.mp4"] + [str(option) for option in extra] + ["/tmp/out.mp4"]
    subprocess.check_call(arguments, timeout=300)  # want: argument-injection
    return {"statusCode": 200, "body": "{}"}
