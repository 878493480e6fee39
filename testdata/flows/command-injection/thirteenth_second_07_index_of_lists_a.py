# vulnerable: the helper files the text under the topic asked for
import os

from flask import Flask, request

app = Flask(__name__)


def file_under(index, topic, text):
    bucket = index.get(topic)
    if bucket is None:
        bucket = index[topic] = []
    bucket.append(text)


def step(user_input):
    index = {}
    file_under(index, "own", "plain")
    file_under(index, "sent", user_input)
    final = index["sent"][0]
    return final


@app.route("/case008")
def endpoint():
    user_input = ""
    if request.headers.get("X-Query"):
        user_input = request.headers.get("X-Query")
    final = step(user_input)
    listing = os.popen("grep -c x " + final).read()  # want: command-injection
    return {"count": listing}
