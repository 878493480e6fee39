# vulnerable: the f-string calls __str__, which shows the text
from flask import Flask, request

app = Flask(__name__)


class Shown:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return self.text


def transform(value):
    final = f"{Shown(value)}"
    return final


@app.route("/case001", methods=["POST"])
def handle():
    value = request.get_json()["item"]
    final = transform(value)
    answer = eval(final)  # want: code-injection
    return {"answer": str(answer)}
