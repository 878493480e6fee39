# vulnerable: operator.methodcaller with the user's method name
import operator

from flask import Flask, jsonify, request

app = Flask(__name__)


class Inbox:
    def count(self):
        return 3

    def purge(self):
        return 0


@app.post("/inbox")
def inbox():
    call = operator.methodcaller(request.form["action"])  # want: unsafe-reflection
    return jsonify(result=str(call(Inbox())))
