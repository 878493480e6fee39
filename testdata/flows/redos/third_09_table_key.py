# vulnerable: the key picks the exponential pattern
import re

from flask import Flask, request

app = Flask(__name__)
PATTERNS = {"slow": r"^(a+)+$", "fast": r"^a+$"}


@app.post("/letters")
def letters():
    value = request.values["letters"]
    return {"valid": re.match(PATTERNS["slow"], value) is not None}  # want: redos
