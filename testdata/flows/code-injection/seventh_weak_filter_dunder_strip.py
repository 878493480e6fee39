# vulnerable: weak filter dunder strip
from flask import Flask, request

app = Flask(__name__)

@app.post("/expr")
def expr():
    text = request.values["e"]
    text = text.replace("__", "").replace("import", "")
    return str(eval(text))  # want: code-injection
