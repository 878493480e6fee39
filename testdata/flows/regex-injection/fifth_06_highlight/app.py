from flask import Flask, request

from highlight import mark

app = Flask(__name__)


@app.route("/highlight", methods=["POST"])
def highlight():
    data = request.get_json()
    return {"text": mark(data["text"], data["words"])}
