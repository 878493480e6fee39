# vulnerable: only line feeds are taken out, carriage returns stay
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/reports", methods=["POST"])
def reports():
    supplied = request.get_data(as_text=True)
    answer = make_response("ok")
    answer.headers["X-Note"] = supplied.replace("\n", "")  # want: header-injection
    return answer
