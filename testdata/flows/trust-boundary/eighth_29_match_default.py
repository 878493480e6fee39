# safe: every case of the match keeps a constant
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/level", methods=["POST"])
def level():
    match request.form.get("level", ""):
        case "expert" | "pro":
            kept = "expert"
        case text if text.isdecimal():
            kept = "numbered"
        case _:
            kept = "novice"
    session["level"] = kept  # ok: trust-boundary
    return {"level": kept}
