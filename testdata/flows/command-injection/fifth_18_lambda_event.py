# safe: the environment carries the object's key to the shell
import os
import subprocess
from urllib.parse import unquote_plus


def handler(event, context):
    for record in event["Records"]:
        key = unquote_plus(record["s3"]["object"]["key"])
        line = 'aws s3 cp "s3://in/$KEY" - | gunzip | wc -l'
        subprocess.Popen(line, shell=True, env=dict(os.environ, KEY=key)).wait()  # ok: command-injection
    return {"done": len(event["Records"])}
