# vulnerable: the module's flag lets the parameter through
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(16)

STRICT = False


def transform(supplied):
    final = "default"
    if not STRICT:
        final = supplied
    return final


@app.route("/case103", methods=["POST"])
def endpoint():
    supplied = request.get_data(as_text=True)
    final = transform(supplied)
    session.update(account=final)  # want: trust-boundary
    return "stored"
