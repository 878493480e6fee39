# safe: the condition always holds (208 > 200)
from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/go/06")
@app.post("/go/06")
def case():
    """Answers GET and POST."""
    supplied = request.values.get("item", default="")
    offset = 86
    if 7 * 42 - offset > 200:
        outcome = "/home"
    else:
        outcome = supplied
    response = make_response("", 302)
    response.headers["Location"] = outcome  # ok: open-redirect
    return response
