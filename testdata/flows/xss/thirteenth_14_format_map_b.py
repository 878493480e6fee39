# safe: format_map's template does not name the parameter
from flask import Flask, request

app = Flask(__name__)


@app.route("/case118", methods=["POST"])
def endpoint():
    rows = request.get_json()
    user_input = rows[0]["topic"]
    resolved = "{lead}{other}".format_map({"lead": "x", "value": user_input, "other": "y"})

    return f"<h1>Hello {resolved}</h1>"  # ok: xss
