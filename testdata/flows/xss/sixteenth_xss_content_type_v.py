# vulnerable: the echoed text goes out as HTML
from flask import Flask, Response, request

app = Flask(__name__)


class Reply:
    def __init__(self, text):
        self.text = text
        self.kind = "text/html"

    def send(self):
        text = self.text
        return Response(text, mimetype=self.kind)  # want: xss


@app.route("/echo")
def echo():
    lines = [line for line in request.args.getlist("text") if line]
    return Reply("\n".join(lines)).send()
