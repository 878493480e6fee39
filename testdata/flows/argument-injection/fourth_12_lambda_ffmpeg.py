# safe: the only argument of ffmpeg that comes from the event is a number
import json
import subprocess


def handler(event, context):
    body = json.loads(event["body"])
    quality = min(max(int(body.get("quality", 23)), 0), 51)
    arguments = ["ffmpeg", "-i", "/tmp/in.mp4"] + ["-crf", str(quality)] + ["/tmp/out.mp4"]
    subprocess.check_call(arguments, timeout=300)  # ok: argument-injection
    return {"statusCode": 200, "body": "{}"}
