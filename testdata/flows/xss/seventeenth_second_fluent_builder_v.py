# vulnerable: the builder's last word for that part is what was sent

from flask import Flask, request

app = Flask(__name__)


class Builder:
    def __init__(self):
        self.words = {}

    def word(self, name, text):
        self.words[name] = text
        return self

    def build(self):
        return "-".join(self.words[name] for name in sorted(self.words))


@app.route("/bench/87", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    bar = Builder().word("a", "fixed").word("a", param).build()
    return "<p>" + bar + "</p>"  # want: xss
