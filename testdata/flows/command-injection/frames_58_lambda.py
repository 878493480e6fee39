# safe: only an address gets to the shell
import ipaddress
import json
import subprocess


def lambda_handler(event, context):
    parameters = event.get("queryStringParameters") or {}
    try:
        host = ipaddress.IPv4Address(parameters.get("host", "127.0.0.1"))
    except ValueError:
        return {"statusCode": 400, "body": "no address"}
    output = subprocess.check_output(f"ping -c 1 {host}", shell=True)  # ok: command-injection
    return {"statusCode": 200, "body": json.dumps({"output": output.decode()})}
