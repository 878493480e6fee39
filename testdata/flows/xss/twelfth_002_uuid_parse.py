# safe: parsed as a UUID
import uuid
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/napkin")
def napkin():
    arrived = unquote(request.cookies.get("kayak", ""))
    try:
        bar = str(uuid.UUID(arrived))
    except ValueError:
        bar = "none"
    return "<p>Found: " + bar + "</p>"  # ok: xss
