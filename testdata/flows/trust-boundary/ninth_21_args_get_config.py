# vulnerable: dictionary in the session; the value goes through: identity, config
import configparser
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/session/21")
@app.post("/session/21")
def serve():
    supplied = request.args.get("p1")
    if not supplied:
        supplied = ""
    carry = supplied
    ini = configparser.RawConfigParser()
    ini.add_section("section")
    ini.set("section", "keyA", "standard")
    ini.set("section", "keyB", carry)
    outcome = ini.get("section", "keyB")
    session["profile"] = {"name": outcome, "active": True}  # want: trust-boundary
    return "profile kept"


if __name__ == "__main__":
    app.run()
