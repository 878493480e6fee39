# safe: both signs that end a header's line are taken out
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/reports", methods=["POST"])
def reports():
    supplied = request.get_data(as_text=True)
    answer = make_response("ok")
    answer.headers["X-Note"] = supplied.replace("\n", "").replace("\r", "")  # ok: header-injection
    return answer
