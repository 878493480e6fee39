# safe: a region that is not one of the known ones is replaced
import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)
REGIONS = ("eu-west", "eu-north", "us-east")


def endpoint(region):
    return f"https://{region}.queue.example.com/v1/messages"


@app.route("/messages")
def messages():
    region = request.cookies.get("region")
    if region not in REGIONS:
        region = REGIONS[0]
    with httpx.Client(timeout=4.0, headers={"Authorization": app.config["QUEUE_TOKEN"]}) as client:
        answer = client.get(endpoint(region))  # ok: ssrf
    return jsonify(answer.json())
