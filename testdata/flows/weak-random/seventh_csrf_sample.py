# vulnerable: csrf sample
import random
from flask import Flask, request, session

app = Flask(__name__)

@app.before_request
def csrf():
    if "csrf" not in session:
        session["csrf"] = "".join(random.sample("0123456789abcdef" * 4, 32))  # want: weak-random
