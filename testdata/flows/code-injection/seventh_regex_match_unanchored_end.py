# vulnerable: regex match unanchored end
import re
from flask import Flask, request

app = Flask(__name__)

@app.post("/sum")
def total():
    text = request.get_data(as_text=True)
    if not re.match(r"[0-9+ ]+", text):
        return "only sums", 400
    return str(eval(text))  # want: code-injection
