# vulnerable: a parameter of the gateway's event goes to the shell
import json
import subprocess


def lambda_handler(event, context):
    parameters = event.get("queryStringParameters") or {}
    host = parameters.get("host", "127.0.0.1")
    output = subprocess.check_output(f"ping -c 1 {host}", shell=True)  # want: command-injection
    return {"statusCode": 200, "body": json.dumps({"output": output.decode()})}
