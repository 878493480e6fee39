# safe: the joined pattern has a mandatory comma between the numbers
import re

from flask import Flask, request

app = Flask(__name__)
NUMBER = r"[0-9]+"
LIST = "^" + NUMBER + "(?:," + NUMBER + ")*" + ";$"


@app.post("/list")
def check():
    lines = request.get_data(as_text=True).splitlines()
    return {"valid": [bool(re.search(LIST, line)) for line in lines]}  # ok: redos
