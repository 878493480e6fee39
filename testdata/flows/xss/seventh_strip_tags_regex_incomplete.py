# vulnerable: strip tags regex incomplete
import re
from flask import Flask, request

app = Flask(__name__)

@app.post("/msg")
def msg():
    text = request.values["msg"]
    text = re.sub(r"<script.*?>.*?</script>", "", text, flags=re.I | re.S)
    return "<div>" + text + "</div>"  # want: xss
