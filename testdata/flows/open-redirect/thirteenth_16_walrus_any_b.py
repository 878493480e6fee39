# safe: next with a default looks the constant up
from flask import Flask, request, Response

app = Flask(__name__)


@app.route("/case016", methods=["POST"])
def case016():
    rows = request.get_json()
    text_in = rows[0]["label"]
    outcome = next((own for own in ("one", "two") if own == text_in), "none")
    return Response(status=302, headers={"Location": outcome})  # ok: open-redirect
