# vulnerable: the user's greeting is joined into the text before format is called
from flask import Flask, jsonify, request

app = Flask(__name__)


class Member:
    def __init__(self, name):
        self.name = name


@app.post("/greet")
def greet():
    greeting = request.form["greeting"]
    text = greeting + ", {member.name}!"
    return jsonify(text=text.format(member=Member("Ada")))  # want: format-string
