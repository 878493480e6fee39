# vulnerable: the last case keeps the text itself
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
        case text:
            kept = text.title()
    session["level"] = kept  # want: trust-boundary
    return {"level": kept}
