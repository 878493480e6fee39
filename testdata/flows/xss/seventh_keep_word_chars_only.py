# safe: keep word chars only
import re
from flask import Flask, request

app = Flask(__name__)

@app.post("/msg")
def msg():
    text = request.values["msg"]
    text = re.sub(r"[^\w .,-]", "", text)
    return "<div>" + text + "</div>"  # ok: xss
