# vulnerable: the region stands at the front of the authority and may hold a slash
import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)


def endpoint(region):
    return f"https://{region}.queue.example.com/v1/messages"


@app.route("/messages")
def messages():
    region = request.cookies.get("region") or "eu-west"
    with httpx.Client(timeout=4.0, headers={"Authorization": app.config["QUEUE_TOKEN"]}) as client:
        answer = client.get(endpoint(region))  # want: ssrf
    return jsonify(answer.json())
