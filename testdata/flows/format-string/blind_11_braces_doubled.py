# safe: curly braces of the user's text are doubled before it becomes part of the format
from flask import Flask, jsonify, request

app = Flask(__name__)


class Member:
    def __init__(self, name):
        self.name = name


@app.post("/greet")
def greet():
    greeting = request.form["greeting"].replace("{", "{{").replace("}", "}}")
    text = greeting + ", {member.name}!"
    return jsonify(text=text.format(member=Member("Ada")))  # ok: format-string
