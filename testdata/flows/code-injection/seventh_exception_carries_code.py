# vulnerable: exception carries code
from flask import Flask, request

app = Flask(__name__)

class Carry(Exception):
    def __init__(self, label, body):
        super().__init__(label)
        self.body = body
@app.get("/ex")
def ex():
    try:
        raise Carry("1", request.args.get("b", "0"))
    except Carry as e:
        return str(eval(e.body))  # want: code-injection
