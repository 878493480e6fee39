# vulnerable: two sinks overwritten
from flask import Flask, request

app = Flask(__name__)

@app.post("/two")
def two():
    code = request.form.get("code", "0")
    first = eval(code)  # want: code-injection
    code = "len('abc')"
    second = eval(code)  # ok: code-injection
    return f"{first} {second}"
