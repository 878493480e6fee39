# vulnerable: json nested pull
import json
from flask import Flask, request, session

app = Flask(__name__)

@app.post("/jn")
def jn():
    doc = json.loads(request.get_data(as_text=True))
    match doc:
        case {"user": {"is_admin": flag}}:
            session["is_admin"] = flag  # want: trust-boundary
        case _:
            return "no", 400
    return "ok"
