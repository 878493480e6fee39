# safe: regex group digits only
import re
from flask import Flask, request

app = Flask(__name__)

@app.post("/sum")
def total():
    text = request.get_data(as_text=True)
    m = re.search(r"(?P<a>\d{1,4})\s*\+\s*(?P<b>\d{1,4})", text, re.ASCII)
    if m is None:
        return "only sums", 400
    return str(eval(str(int(m["a"])) + "+" + str(int(m["b"]))))  # ok: code-injection
