# vulnerable: CWE-547 (or 798, 321): the key of sessions is written in the program
import os

from flask import Flask, session

app = Flask(__name__)
app.config["SECRET_KEY"] = "orchid-ladder-77-quartz"  # want: CWE-547


@app.get("/visits")
def visits():
    """Count the visits of a visitor."""
    session["visits"] = session.get("visits", 0) + 1
    return {"visits": session["visits"]}
