# safe: CWE-547 (or 798, 321): it comes from the environment
import os

from flask import Flask, session

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]  # ok: CWE-547


@app.get("/visits")
def visits():
    """Count the visits of a visitor."""
    session["visits"] = session.get("visits", 0) + 1
    return {"visits": session["visits"]}
