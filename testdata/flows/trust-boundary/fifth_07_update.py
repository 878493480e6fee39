# vulnerable: all fields of the form are put into the session
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/wizard", methods=["POST"])
def wizard():
    session.update(request.form.to_dict())  # want: trust-boundary
    return "next"
