from flask import Flask, request, session

from reader import AssertionReader

app = Flask(__name__)


@app.post("/saml/acs")
def acs():
    reader = AssertionReader()
    root = reader.read(request.form["SAMLResponse"])
    session["relay"] = bool(request.form.get("RelayState"))
    return root.tag, 200
