# vulnerable: eval stands in for a JSON parser
from flask import Flask, jsonify, request

app = Flask(__name__)


def parse(text):
    text = text.replace("true", "True").replace("null", "None")
    return eval(text)  # want: code-injection


@app.post("/webhook")
def webhook():
    event = parse(request.get_data(as_text=True))
    return jsonify(kind=str(event.get("kind")))
