# safe: the echoed text goes out as plain text
from flask import Flask, Response, request

app = Flask(__name__)


class Reply:
    def __init__(self, text):
        self.text = text
        self.kind = "text/plain"

    def send(self):
        text = self.text
        return Response(text, mimetype=self.kind)  # ok: xss


@app.route("/echo")
def echo():
    lines = [line for line in request.args.getlist("text") if line]
    return Reply("\n".join(lines)).send()
