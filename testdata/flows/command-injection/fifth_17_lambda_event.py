# vulnerable: the object's key of the event is put into the shell's line
import subprocess
from urllib.parse import unquote_plus


def handler(event, context):
    for record in event["Records"]:
        key = unquote_plus(record["s3"]["object"]["key"])
        line = " | ".join(["aws s3 cp s3://in/%s -" % key, "gunzip", "wc -l"])
        subprocess.Popen(line, shell=True).wait()  # want: command-injection
    return {"done": len(event["Records"])}
