# vulnerable: the pattern is joined from parts and repeats a repetition
import re

from flask import Flask, request

app = Flask(__name__)
NUMBER = r"[0-9]+"
LIST = "^" + "(?:" + NUMBER + ",?)+" + ";$"


@app.post("/list")
def check():
    lines = request.get_data(as_text=True).splitlines()
    return {"valid": [bool(re.search(LIST, line)) for line in lines]}  # want: redos
