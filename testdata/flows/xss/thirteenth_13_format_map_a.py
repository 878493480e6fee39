# vulnerable: format_map fills in the parameter
from flask import Flask, request

app = Flask(__name__)


@app.route("/case118", methods=["POST"])
def endpoint():
    rows = request.get_json()
    user_input = rows[0]["topic"]
    resolved = "{lead}{value}".format_map({"lead": "x", "value": user_input})

    return f"<h1>Hello {resolved}</h1>"  # want: xss
