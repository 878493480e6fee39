# vulnerable: any's walrus keeps the parameter
from flask import Flask, request, Response

app = Flask(__name__)


@app.route("/case016", methods=["POST"])
def case016():
    rows = request.get_json()
    text_in = rows[0]["label"]
    outcome = ""
    if any((hit := text) for text in ["", text_in]):
        outcome = hit
    return Response(status=302, headers={"Location": outcome})  # want: open-redirect
