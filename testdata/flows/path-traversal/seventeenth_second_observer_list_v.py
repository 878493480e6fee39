# vulnerable: the listener that hears of it keeps what was sent

from flask import Flask, request

app = Flask(__name__)


class Bus:
    def __init__(self):
        self.listeners = []

    def on(self, function):
        self.listeners.append(function)

    def emit(self, text):
        for listener in self.listeners:
            listener(text)


@app.route("/bench/88")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    heard = {}
    bus = Bus()
    bus.on(lambda text: heard.update(last=text))
    bus.emit(param)
    bar = heard["last"]
    with open("/srv/bench/" + bar) as source:  # want: path-traversal
        return {"text": source.read()}
