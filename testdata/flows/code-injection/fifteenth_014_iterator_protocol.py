# vulnerable: the iterator gives the text
from flask import Flask, request

app = Flask(__name__)


class Pages:
    def __init__(self, *names):
        self.names = names
        self.at = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at >= len(self.names):
            raise StopIteration
        self.at += 1
        return self.names[self.at - 1]


@app.route("/report", methods=["POST"])
def handle():
    size = int(request.environ.get("CONTENT_LENGTH") or 0)
    param = request.environ["wsgi.input"].read(size).decode("utf-8")
    bar = ",".join(Pages("cover", param))
    scope = {"total": 0}
    exec("total = " + bar, scope)  # want: code-injection
    return str(scope["total"])
