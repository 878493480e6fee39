# vulnerable: the subscriber of the topic keeps the payload
from flask import Flask, request

app = Flask(__name__)


class Bus:
    def __init__(self):
        self.subscribers = {}

    def on(self, topic, function):
        self.subscribers.setdefault(topic, []).append(function)

    def emit(self, topic, payload):
        for function in self.subscribers.get(topic, []):
            function(payload)


def prepare(user_input):
    bus, seen = Bus(), ["plain"]
    bus.on("request", seen.append)
    bus.emit("request", user_input)
    bar = seen[-1]
    return bar


@app.route("/case006", methods=["POST"])
def page():
    raw = bytearray()
    while chunk := request.stream.read(64):
        raw += chunk
    user_input = raw.decode("utf-8", "replace")
    bar = prepare(user_input)
    try:
        exec(bar)  # want: code-injection
    except SyntaxError:
        return "cannot parse", 400
    return "done"
