# vulnerable: another text is parsed
import uuid
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/napkin")
def napkin():
    arrived = unquote(request.cookies.get("kayak", ""))
    try:
        uuid.UUID("0" * 32)
        bar = str(arrived)
    except ValueError:
        bar = "none"
    return "<p>Found: " + bar + "</p>"  # want: xss
